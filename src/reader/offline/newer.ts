import { element } from '../element.ts';
import { readerWords } from '../words.ts';

/** Says, below the page and without moving it, that there are newer words, with a button that shows them. */
export async function tellOfNewer(): Promise<void> {
  if (document.querySelector('.newer')) return;
  const { offline } = await readerWords();
  const show = element('button', { type: 'button', class: 'button strong' }, offline.showNewer);
  show.addEventListener('click', () => location.reload());
  const box = element('div', { class: 'newer', role: 'status' });
  document.body.append(box);
  // A screen reader says only what comes into a box that was there before.
  box.append(element('span', {}, offline.newer), show);
  // The page ends above it, and what gets the focus stands above it.
  document.documentElement.style.setProperty('--newer', `${box.offsetHeight}px`);
}
