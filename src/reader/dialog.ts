import { element } from './element.ts';

/** What a dialog says and offers. */
interface Contents {
  /** Its class, and the beginning of the anchor of its title. */
  name: string;
  title: string;
  body: readonly HTMLElement[];
  /** What stands at its end before the button that closes it. */
  end?: readonly HTMLElement[];
  /** The word on the button that closes it. */
  close: string;
}

/**
 * Makes a dialog. Its body scrolls between its title and its end: neither covers anything, and the
 * way out is always in sight.
 */
export function makeDialog({ name, title, body, end = [], close }: Contents): HTMLDialogElement {
  const heading = element('h2', { id: `${name}-title` }, title);
  const done = element('button', { type: 'button', class: 'button strong' }, close);
  const dialog = element(
    'dialog',
    { class: `panel ${name}`, 'aria-labelledby': heading.id },
    element('div', { class: 'panel-body' }, heading, ...body),
    element('div', { class: 'panel-end' }, ...end, done),
  );
  done.addEventListener('click', () => dialog.close());
  // A press outside closes it, as people expect.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  return dialog;
}

/** Shows a dialog that is made anew each time. */
export function showOnce(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
