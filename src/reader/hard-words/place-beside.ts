/** The room between a word and its meaning, and at the edges of the screen, in pixels. */
const GAP = 8;

/**
 * Puts something under a word, or above it where there is more room. It moves with the page.
 * CSS could do so, but older phones do not know how.
 */
export function placeBeside(box: HTMLElement, word: HTMLElement): void {
  const lines = word.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const { clientWidth } = document.documentElement;
  const below = innerHeight - barHeight() - last.bottom - 2 * GAP;
  const isAbove = box.offsetHeight > below && first.top > below;
  const top = isAbove ? first.top - GAP - box.offsetHeight : last.bottom + GAP;
  const left = Math.min(last.left, clientWidth - box.offsetWidth - GAP);
  box.style.top = `${Math.max(isAbove ? GAP : 0, top) + scrollY}px`;
  box.style.left = `${Math.max(GAP, left) + scrollX}px`;
}

function barHeight(): number {
  const root = getComputedStyle(document.documentElement);
  return ['--bar', '--step-bar'].reduce((sum, name) => sum + (parseFloat(root.getPropertyValue(name)) || 0), 0);
}
