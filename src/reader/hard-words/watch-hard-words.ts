/**
 * A hard word shows its meaning when it is pressed, and when the focus comes to it by key. Where a
 * browser knows no popovers, or the script cannot be fetched, it stays a link to the hard words.
 */
export function watchHardWords(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const link = hardWordAt(event.target);
    // With a key held down, a press opens another tab, as with every link.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load().then(
      ({ press }) => press(link),
      () => location.assign(link.href),
    );
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = hardWordAt(target);
    if (!link?.matches(':focus-visible')) return;
    load().then(
      ({ show }) => document.activeElement === link && show(link),
      () => undefined,
    );
  });
}

const load = () => import('./meaning.ts');

function hardWordAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.hard-word[aria-description]') : null;
}
