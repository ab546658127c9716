import { describeByWords } from '../statement-words.ts';

/**
 * Puts a button beside each statement of a page that can be read aloud. The page has their word
 * once, on the button at its top, and CSS has kept their place free.
 */
export function putListenButtons(): void {
  const word = document.querySelector<HTMLElement>('[data-control="listen"]')?.dataset['one'];
  if (word === undefined) return;
  for (const statement of document.querySelectorAll('.statement[id], .hard-words > [id]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'listen-one';
    button.dataset['control'] = 'listen';
    button.setAttribute('aria-label', word);
    describeByWords(button, statement);
    statement.append(button);
  }
}

/**
 * Lets the page speak. Safari allows that only while a press is handled, and the rest is fetched
 * after that: so something without a sound is said at once.
 */
export function allowSpeech(): void {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  speechSynthesis.cancel();
}
