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
  if (!isInSight(element)) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  }
}

/** Takes every mark away. */
export function unmark(): void {
  unmarkWords();
  marked?.classList.remove('being-read');
  marked?.removeAttribute('aria-current');
  marked = undefined;
}

/** Whether all of it is to be seen, above the bar. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const end = document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? innerHeight;
  return top >= 0 && bottom <= end;
}
