/** How far below the top of the screen something is put that was out of sight. */
const BELOW_TOP = 16;

/** Brings a statement into sight when it is not, with the button that stops it; one that is too high, with its beginning. */
export function bringIntoSight(element: HTMLElement): void {
  // One statement at a time is in sight, or has no room: then its words are followed.
  if (isInSight(element) || document.body.classList.contains('is-stepping')) return;
  const block = element.offsetHeight < end() ? 'center' : 'start';
  element.scrollIntoView({ block, behavior: behavior() });
}

/** Brings words of a statement into sight when it is too high to be seen as a whole. */
export function followWords(element: HTMLElement, words: Range): void {
  const { top, bottom } = words.getBoundingClientRect();
  if (element.offsetHeight < end() || (top >= 0 && bottom <= end())) return;
  scrollBy({ top: top - BELOW_TOP, behavior: behavior() });
}

/** Whether all of it is to be seen, above the bars. */
function isInSight(element: HTMLElement): boolean {
  const boxes = [element, ...element.querySelectorAll(':scope > button')].map((one) => one.getBoundingClientRect());
  return boxes.every(({ top, bottom }) => top >= 0 && bottom <= end());
}

/** Where the first bar begins that covers the page. */
function end(): number {
  const bars = [...document.querySelectorAll('.listen-bar, .step-bar')];
  const shown = bars.filter((bar) => bar.getClientRects().length > 0);
  return Math.min(innerHeight, ...shown.map((bar) => bar.getBoundingClientRect().top));
}

function behavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
