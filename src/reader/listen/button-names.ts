import type { ReaderWords } from '../words.ts';
import { changeSign, type Sign } from '../signs.ts';

/** The button at the top of the page. */
export const LISTEN = '.top [data-control="listen"]';

/** The button in the bar of a page that shows one statement at a time. */
export const LISTEN_TO_STEP = '.step-listen';

/** The buttons beside statements. */
export const LISTEN_TO_ONE = '.listen-one';

/** While something is read, its buttons stop it. */
export function nameButtons(words: ReaderWords['listen'], read: HTMLElement | undefined, isReading: boolean): void {
  const top = document.querySelector<HTMLElement>(LISTEN);
  if (top) {
    // The shorter word does not make the top of the page move.
    top.style.minWidth ||= `${top.offsetWidth}px`;
    nameListenOrStop(top, words, isReading);
  }
  const step = document.querySelector(LISTEN_TO_STEP);
  if (step) nameListenOrStop(step, words, isReading);
  for (const button of document.querySelectorAll(LISTEN_TO_ONE)) {
    const stops = read !== undefined && button.parentElement === read;
    button.classList.toggle('stops', stops);
    button.setAttribute('aria-label', stops ? words.stop : words.listenToThis);
  }
}

/** Gives a button that stops while something is read, and listens else, its word and its sign. */
export function nameListenOrStop(button: Element, words: ReaderWords['listen'], isReading: boolean): void {
  const name = isReading ? 'stop' : 'listen';
  nameButton(button, words[name], name);
}

/** Gives a button another word and another sign. */
export function nameButton(button: Element, word: string, shape: Sign): void {
  const span = button.querySelector('span');
  if (span) span.textContent = word;
  const svg = button.querySelector('svg');
  if (svg) changeSign(svg, shape);
}
