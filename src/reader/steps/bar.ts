import { element } from '../element.ts';
import { sign, type Sign } from '../listen/signs.ts';
import type { ReaderWords } from '../words.ts';

/** What the bar's buttons do. */
export interface BarActions {
  move: (by: -1 | 1) => void;
  showEverything: () => void;
}

/** The bar at the foot of the screen. */
export interface Bar {
  show: (index: number, count: number) => void;
  hide: () => void;
  /** Leads to what comes after the last statement. */
  focusOnward: () => void;
}

/**
 * Makes the bar. It stands behind the words, so that Tab leads from them to it.
 * @param onward where the page after this one is
 */
export function makeBar({ steps: words, listen }: ReaderWords, onward: string | undefined, actions: BarActions): Bar {
  const button = (shape: Sign, word: string, name: string, act?: () => void) => {
    const made = element('button', { type: 'button', class: `button step-${name}` }, sign(shape));
    made.append(element('span', {}, word));
    if (act) made.addEventListener('click', act);
    return made;
  };
  const back = button('left', listen.back, 'back', () => actions.move(-1));
  const next = button('right', listen.next, 'next', () => actions.move(1));
  const place = element('p', { class: 'step-place' });
  const link = element('a', { class: 'button step-next', href: onward ?? '' }, sign('right'));
  link.append(element('span', {}, words.nextPart));
  const ends = [button('all', words.everything, 'all', actions.showEverything)];
  if (document.querySelector('.top [data-control="listen"]')) {
    const hear = button('listen', listen.listen, 'listen');
    hear.dataset['control'] = 'listen';
    ends.unshift(hear);
  }
  const bar = element(
    'section',
    { class: 'step-bar', 'aria-label': words.title, hidden: '' },
    element('div', { class: 'step-group' }, back, place, next, link),
    element('div', { class: 'step-group' }, ...ends),
  );
  document.querySelector('main')?.after(bar);
  addEventListener('resize', () => keepClear(bar));
  document.addEventListener('plainleaf:setting', () => keepClear(bar));
  return {
    show: (index, count) => {
      bar.hidden = false;
      place.textContent = words.place.replace('{n}', String(index + 1)).replace('{all}', String(count));
      // It stays where it is, and keeps the focus.
      back.setAttribute('aria-disabled', String(index === 0));
      const isLast = index === count - 1;
      next.hidden = isLast;
      link.hidden = !isLast || onward === undefined;
      keepClear(bar);
    },
    hide: () => {
      bar.hidden = true;
      keepClear(bar);
    },
    focusOnward: () => link.focus(),
  };
}

/** What a bar may take of the screen. A higher one, with large text, stands at the end of the words. */
const MOST = 0.4;

/** Lets the words end above the bar. */
function keepClear(bar: HTMLElement): void {
  bar.classList.remove('high');
  bar.classList.toggle('high', bar.offsetHeight > innerHeight * MOST);
  const height = bar.classList.contains('high') ? 0 : bar.offsetHeight;
  document.documentElement.style.setProperty('--step-bar', `${height}px`);
}
