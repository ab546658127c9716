import { element } from '../element.ts';
import { readerWords } from '../words.ts';
import { placeBeside } from './place-beside.ts';

/** The hard word of which the meaning is shown. */
let shown: HTMLAnchorElement | undefined;
/** The one of which the meaning was hidden: while the focus is on it, or returns to it, it does not open again by itself. */
let left: HTMLAnchorElement | undefined;
/** Whether the reader asked for it by a press. */
let isPressed = false;

const term = element('dt', { id: 'meaning-word' });
const meaning = element('dd', { id: 'meaning' });
const all = element('a', { class: 'button' });
const close = element('button', { class: 'button', type: 'button' });
const popover = element(
  'div',
  {
    class: 'meaning',
    popover: 'auto',
    tabindex: '-1',
    role: 'dialog',
    'aria-labelledby': term.id,
    'aria-describedby': meaning.id,
  },
  element('dl', {}, term, meaning),
  element('div', { class: 'meaning-ways', hidden: '' }, all, close),
);
popover.addEventListener('beforetoggle', (event) => {
  if (event.newState === 'open') return;
  const { activeElement } = document;
  left = activeElement === shown || popover.contains(activeElement) ? shown : undefined;
  shown?.removeAttribute('aria-expanded');
  shown = undefined;
  isPressed = false;
});
popover.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
});
document.addEventListener('focusout', ({ target }) => {
  if (target === left) left = undefined;
});
close.addEventListener('click', () => {
  const link = shown;
  popover.hidePopover();
  link?.focus({ preventScroll: true });
});
// It stands at the end of the page, and by key the reader goes on beside the word: from there the browser finds the way.
popover.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return;
  const { activeElement } = document;
  const isLeaving = event.shiftKey ? activeElement === popover || activeElement === all : activeElement === close;
  if (!isLeaving) return;
  shown?.focus({ preventScroll: true });
  if (event.shiftKey) event.preventDefault();
});
// What lies under the finger when the press begins is what the reader means.
let pressedWhileShown: HTMLAnchorElement | undefined;
document.addEventListener('pointerdown', () => (pressedWhileShown = isPressed ? shown : undefined), true);
document.addEventListener('keydown', () => (pressedWhileShown = isPressed ? shown : undefined), true);
document.body.append(popover);

/** Shows the meaning while its hard word has the focus. */
export function show(link: HTMLAnchorElement): void {
  if (link === shown || link === left) return;
  open(link);
  const hide = ({ relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && popover.contains(relatedTarget);
    if (shown === link && !isInside) popover.hidePopover();
  };
  link.addEventListener('blur', hide, { once: true });
}

/** Shows the meaning and leads into it, so that a screen reader reads it; a second press hides it. */
export function press(link: HTMLAnchorElement): void {
  if (pressedWhileShown === link) {
    if (shown) popover.hidePopover();
    return;
  }
  if (shown !== link) open(link);
  isPressed = true;
  popover.focus({ preventScroll: true });
}

function open(link: HTMLAnchorElement): void {
  if (shown) popover.hidePopover();
  term.textContent = link.textContent;
  meaning.textContent = link.getAttribute('aria-description');
  all.href = link.href;
  shown = link;
  link.setAttribute('aria-expanded', 'true');
  popover.showPopover();
  placeBeside(popover, link);
  readerWords().then(
    (words) => {
      if (shown !== link) return;
      all.textContent = words.meaning.all;
      close.textContent = words.close;
      all.parentElement?.removeAttribute('hidden');
      placeBeside(popover, link);
    },
    // Without a network the meaning is there all the same.
    () => undefined,
  );
}
