import { bringIntoSight } from './in-sight.ts';
import { unmarkWords } from './word-marks.ts';

let marked: HTMLElement | undefined;

/** Marks what is read, and brings it into sight when it is not. */
export function markStatement(element: HTMLElement | undefined): void {
  if (element === marked) return;
  unmark();
  marked = element;
  if (!element) return;
  element.classList.add('being-read');
  element.setAttribute('aria-current', 'true');
  document.dispatchEvent(new CustomEvent('plainleaf:reading', { detail: element }));
  bringIntoSight(element);
}

/** Takes every mark away. */
export function unmark(): void {
  unmarkWords();
  marked?.classList.remove('being-read');
  marked?.removeAttribute('aria-current');
  marked = undefined;
}
