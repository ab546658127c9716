/**
 * Lays out the parts of one page that wait until they are in sight, one after another while the
 * browser has nothing else to do. Until then a screen reader does not find them. The styles of the
 * whole document on one page say why they wait.
 */
export function layOutParts(): void {
  // Where it is missing, no part waits.
  if (!('requestIdleCallback' in window)) return;
  const parts = [...document.querySelectorAll<HTMLElement>('main > section[aria-labelledby]')];
  const next = () => {
    const part = parts.shift();
    if (!part) return;
    part.style.contentVisibility = 'visible';
    // Now, and not together with the others.
    part.getBoundingClientRect();
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}
