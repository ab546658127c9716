import { element } from '../element.ts';
import type { ReaderWords } from '../words.ts';
import { nameListenOrStop } from './button-names.ts';
import type { Trouble } from './player.ts';
import { sign, type Sign } from './signs.ts';

/** What the bar's buttons do. */
export interface BarActions {
  listenOrStop: () => void;
  back: () => void;
  next: () => void;
  slower: () => void;
  faster: () => void;
  voice: () => void;
  close: () => void;
}

/** What the bar shows. */
interface BarState {
  isReading: boolean;
  trouble: Trouble | undefined;
  canBeSlower: boolean;
  canBeFaster: boolean;
  /** Whether there is a voice to choose. */
  hasVoices: boolean;
}

/** The bar at the bottom of the screen. */
export interface Bar {
  show: (state: BarState) => void;
  hide: () => void;
  isShown: () => boolean;
}

/** Makes the bar. It stands behind the top of the page, so that the next press of Tab leads to it. */
export function makeBar({ listen: words, close }: ReaderWords, actions: BarActions): Bar {
  const button = (name: Exclude<Sign, 'listen'>, word: string, act: () => void) => {
    const made = element('button', { type: 'button', class: `button listen-${name}` }, sign(name));
    made.append(element('span', {}, word));
    made.addEventListener('click', act);
    return made;
  };
  const stop = button('stop', words.stop, actions.listenOrStop);
  const back = button('back', words.back, actions.back);
  const next = button('next', words.next, actions.next);
  const slower = button('slower', words.slower, actions.slower);
  const faster = button('faster', words.faster, actions.faster);
  const voice = button('voice', words.voice, actions.voice);
  const message = element('p', { role: 'status' });
  const group = (...ofGroup: HTMLElement[]) => element('div', { class: 'listen-group' }, ...ofGroup);
  const end = button('close', close, actions.close);
  const steps = group(back, stop, next);
  const buttons = element('div', { class: 'listen-buttons' }, steps, group(slower, faster, voice, end));
  const bar = element('section', { class: 'listen-bar', 'aria-label': words.title, hidden: '' }, message, buttons);
  document.querySelector('.top')?.after(bar);
  addEventListener('resize', () => keepClear(bar));
  return {
    show: ({ isReading, trouble, canBeSlower, canBeFaster, hasVoices }) => {
      bar.hidden = false;
      message.textContent = trouble ? words.troubles[trouble] : '';
      const cannotRead = trouble === 'noVoice' || trouble === 'onlyInternet';
      for (const one of [steps, slower, faster]) one.hidden = cannotRead;
      voice.hidden = !hasVoices;
      nameListenOrStop(stop, words, isReading);
      allow(slower, canBeSlower);
      allow(faster, canBeFaster);
      keepClear(bar);
    },
    hide: () => {
      bar.hidden = true;
      keepClear(bar);
    },
    isShown: () => !bar.hidden,
  };
}

/** A button that can do no more stays where it is, and keeps the focus. */
function allow(button: Element, isAllowed: boolean): void {
  if (isAllowed) button.removeAttribute('aria-disabled');
  else button.setAttribute('aria-disabled', 'true');
}

/** Lets the page end above the bar, and what gets the focus stand above it. */
function keepClear(bar: HTMLElement): void {
  document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`);
}
