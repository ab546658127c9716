/**
 * Shows all of a step where there is room for it, with the title of the part and the way out. Where
 * there is none, what is less needed goes out of sight first, and its words last of all.
 */
export function bringIntoSight(now: HTMLElement): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.classList.remove('is-long');
  // CSS has made the picture as small as it may be.
  main.classList.toggle('is-long', main.scrollHeight > main.clientHeight);
  scrollTo(0, 0);
  for (const part of [main, now.querySelector('.words') ?? now]) {
    part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
