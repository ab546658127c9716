/** The room between a word and its meaning, and at the edges of the screen, in pixels. */
const GAP = 8;

/** Lower than this nothing could be read in it: then it covers what it must; in pixels. */
const LOWEST = 128;

/**
 * Puts something under a word, or above it where there is more room. It moves with the page. Where
 * there is not enough room on either side, the word goes to the top of the screen; what is taller
 * than the screen then scrolls. CSS could do so, but older phones do not know how.
 */
export function placeBeside(box: HTMLElement, word: HTMLElement): void {
  box.style.maxHeight = '';
  if (box.offsetHeight > Math.max(...roomBeside(word))) scrollBy(0, word.getBoundingClientRect().top - GAP);
  const lines = word.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const [above, below] = roomBeside(word);
  const isAbove = box.offsetHeight > below && above > below;
  box.style.maxHeight = `${Math.max(isAbove ? above : below, LOWEST)}px`;
  const top = isAbove ? first.top - GAP - box.offsetHeight : last.bottom + GAP;
  const { clientWidth } = document.documentElement;
  const left = Math.min(last.left, clientWidth - box.offsetWidth - GAP);
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${Math.max(GAP, left) + scrollX}px`;
}

/** How tall something may be above a word, and below it. */
function roomBeside(word: HTMLElement): [above: number, below: number] {
  const { top, bottom } = word.getBoundingClientRect();
  return [top - 2 * GAP, innerHeight - barHeight() - bottom - 2 * GAP];
}

function barHeight(): number {
  const root = getComputedStyle(document.documentElement);
  return ['--bar', '--step-bar'].reduce((sum, name) => sum + (parseFloat(root.getPropertyValue(name)) || 0), 0);
}
