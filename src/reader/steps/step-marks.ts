import { statementWords } from '../statement-words.ts';
import { PLACE } from './bar.ts';
import type { Step } from './step-list.ts';

/**
 * Shows a step and no other. A screen reader that comes to it says its words, and then what stands
 * above it and its place; without a name it would say the words of its buttons too.
 */
export function markStep({ now, above }: Step): void {
  unmarkStep();
  now.classList.add('step-now');
  if (now.parentElement?.matches('ul, ol')) now.parentElement.classList.add('step-list');
  for (const one of above) one.classList.add('step-above');
  const words = statementWords(now);
  if (!words) return;
  // A list item has a role that can be named; a plain box has none.
  if (now.localName === 'div') now.setAttribute('role', 'group');
  now.setAttribute('aria-labelledby', words.id);
  now.setAttribute('aria-describedby', [...above.map(idOf), PLACE].join(' '));
}

/** Shows no step. */
export function unmarkStep(): void {
  for (const shown of document.querySelectorAll('.step-now, .step-above, .step-list')) {
    if (shown.matches('.step-now')) {
      for (const name of ['role', 'aria-labelledby', 'aria-describedby']) shown.removeAttribute(name);
    }
    shown.classList.remove('step-now', 'step-above', 'step-list');
  }
}

function idOf(above: HTMLElement): string {
  const told = statementWords(above) ?? above;
  return (told.id ||= `step-above-${[...document.querySelectorAll('.step-above')].indexOf(above)}`);
}
