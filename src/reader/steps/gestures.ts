/** How far a finger goes to the side in a swipe, in pixels, and how much further than up or down. */
const FAR = 50;
const FLAT = 2;

/** Where left and right mean something else. */
const OWN_ARROWS = 'input, select, textarea, [contenteditable], dialog, [popover], .table';

/**
 * Calls back at a swipe and at the arrow keys. Up and down scroll the page, as CSS says.
 * @param move called with 1 for the next and -1 for the one before
 */
export function onSwipesAndArrows(area: HTMLElement, move: (by: -1 | 1) => void): void {
  let start: PointerEvent | undefined;
  area.addEventListener('pointerdown', (event) => {
    const isFinger = event.isPrimary && event.pointerType !== 'mouse';
    start = isFinger && !isIn(event.target, '.table') ? event : undefined;
  });
  area.addEventListener('pointercancel', () => (start = undefined));
  area.addEventListener('pointerup', (event) => {
    if (start?.pointerId !== event.pointerId) return;
    const [right, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(right) < FAR || Math.abs(right) < FLAT * Math.abs(down)) return;
    if (getSelection()?.isCollapsed !== false) move(right < 0 ? 1 : -1);
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isIn(event.target, OWN_ARROWS)) return;
    if (event.key === 'ArrowRight') move(1);
    else if (event.key === 'ArrowLeft') move(-1);
    else return;
    event.preventDefault();
  });
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
