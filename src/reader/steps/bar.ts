import { element } from '../element.ts';
import { sign, type Sign } from '../signs.ts';
import type { ReaderWords } from '../words.ts';
import { addressAfter, addressBefore } from './address.ts';

/** What the bar's buttons do. */
export interface BarActions {
  move: (by: -1 | 1) => void;
  showEverything: () => void;
  /** The room above the bar has changed. */
  resized: () => void;
}

/** The bar at the foot of the screen. */
export interface Bar {
  show: (index: number, count: number) => void;
  hide: () => void;
  /** Leads to what comes before the first statement, or after the last. */
  focusWay: (by: -1 | 1) => void;
}

/** The text that says the place, as in "4 of 17"; it describes the statement too. */
export const PLACE = 'step-place';

/** Makes the bar. It stands behind the words, so that Tab leads from them to it. */
export function makeBar({ steps: words, listen }: ReaderWords, actions: BarActions): Bar {
  const before = document.querySelector<HTMLAnchorElement>('.back-and-next [rel=prev]');
  const after = document.querySelector<HTMLAnchorElement>('.back-and-next .next, .back-and-next.alone a');
  const button = (shape: Sign, word: string, name: string, act?: () => void) => {
    const made = withSign(element('button', { type: 'button', class: `button step-${name}` }), shape, word);
    if (act) made.addEventListener('click', act);
    return made;
  };
  const link = (shape: Sign, word: string, name: string, href: string) =>
    withSign(element('a', { class: `button step-${name}`, href }), shape, word);
  const back = button('left', listen.back, 'back', () => actions.move(-1));
  const partBefore = link('left', listen.back, 'before', '');
  const next = button('right', listen.next, 'next', () => actions.move(1));
  const onward = link('right', after?.rel === 'next' ? words.nextPart : words.contents, 'after', '');
  const place = element('p', { id: PLACE, class: PLACE });
  const bar = element(
    'section',
    { class: 'step-bar', 'aria-label': words.title, hidden: '' },
    element('div', { class: 'step-group' }, back, partBefore, place, next, onward),
    element('div', { class: 'step-group step-more' }, ...more()),
  );
  document.querySelector('main')?.after(bar);
  const top = document.querySelector<HTMLElement>('.top');
  const keepClear = () => {
    document.documentElement.style.setProperty('--step-bar', `${bar.offsetHeight}px`);
    document.documentElement.style.setProperty('--step-top', `${top?.offsetHeight ?? 0}px`);
  };
  const sizes = new ResizeObserver(() => {
    keepClear();
    if (!bar.hidden) actions.resized();
  });
  for (const watched of [bar, top, document.documentElement]) if (watched) sizes.observe(watched);
  return {
    show: (index, count) => {
      bar.hidden = false;
      place.textContent = words.place.replace('{n}', String(index + 1)).replace('{all}', String(count));
      const [isFirst, isLast] = [index === 0, index === count - 1];
      // A button that can do no more stays where it is, and keeps the focus.
      back.setAttribute('aria-disabled', String(isFirst));
      back.hidden = isFirst && before !== null;
      partBefore.hidden = !isFirst || before === null;
      if (before) partBefore.href = addressBefore(before.href);
      next.hidden = isLast;
      onward.hidden = !isLast || after === null;
      if (after) onward.href = after.rel === 'next' ? addressAfter(after.href) : after.href;
      keepClear();
    },
    hide: () => {
      bar.hidden = true;
      keepClear();
    },
    focusWay: (by) => (by === 1 ? onward : partBefore).focus(),
  };

  /** What else can be done here. */
  function more(): HTMLElement[] {
    const made: HTMLElement[] = [button('all', words.everything, 'all', actions.showEverything)];
    if (document.querySelector('.top [data-control="listen"]')) {
      made.unshift(button('listen', listen.listen, 'listen'));
      made[0]?.setAttribute('data-control', 'listen');
    }
    const share = document.querySelector<HTMLElement>('.share-page [data-control]')?.dataset['one'];
    if (share !== undefined) {
      made.push(button('share', share, 'share'));
      made.at(-1)?.setAttribute('data-control', 'share');
    }
    const help = document.querySelector<HTMLElement>('#page-help');
    if (help) {
      const way = link('help', help.textContent, 'help', '#page-help');
      way.addEventListener('click', (event) => leadTo(help, event));
      made.push(way);
    }
    return made;
  }
}

function withSign<Made extends HTMLElement>(made: Made, shape: Sign, word: string): Made {
  made.append(sign(shape), element('span', {}, word));
  return made;
}

/** Leads to something else on the page. The address stays: it has the statement to which the reader comes back. */
function leadTo(place: HTMLElement, event: Event): void {
  event.preventDefault();
  place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
