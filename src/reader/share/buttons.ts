import { describeByWords } from '../statement-words.ts';

/**
 * Puts a button beside each statement of a page that can be shared. The page has their word once,
 * on the button at its foot, and CSS has kept their place free.
 */
export function putShareButtons(): void {
  const word = document.querySelector<HTMLElement>('[data-control="share"]')?.dataset['one'];
  if (word === undefined) return;
  for (const statement of document.querySelectorAll('.statement[id]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'share-one';
    button.dataset['control'] = 'share';
    button.setAttribute('aria-label', word);
    button.setAttribute('aria-haspopup', 'dialog');
    describeByWords(button, statement);
    statement.append(button);
  }
}
