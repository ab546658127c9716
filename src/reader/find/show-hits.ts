import { element } from '../element.ts';
import type { ReaderWords } from '../words.ts';
import type { Hit } from './finder.ts';
import { wordsAndGaps } from './words-in.ts';

/** More than these nobody reads: who gets so many types another word. */
export const MOST_SHOWN = 30;

/**
 * Shows what was found, each with its picture, as a link to it.
 * @param hits what was found, best first
 */
export function showHits(list: HTMLElement, words: ReaderWords, hits: readonly Hit[]): void {
  list.replaceChildren(...hits.slice(0, MOST_SHOWN).map((hit) => showHit(hit, words)));
}

function showHit({ address, picture, name, text, part, isFound }: Hit, { find }: ReaderWords): HTMLElement {
  const where = part
    ? find.inPart.replace('{n}', String(part.number)).replace('{title}', () => part.title)
    : find.hardWord;
  const image = { class: 'picture tile', src: `/pictures/${picture}.svg`, alt: '', width: '120', height: '90' };
  return element(
    'li',
    {},
    element(
      'a',
      { href: address },
      element('img', image),
      element(
        'span',
        { class: 'what' },
        ...(name === undefined ? [] : [element('span', { class: 'title' }, ...marked(name, isFound))]),
        ...(text === undefined ? [] : [element('span', { class: 'words' }, ...marked(text, isFound))]),
        element('span', { class: 'facts' }, where),
      ),
    ),
  );
}

function marked(text: string, isFound: Hit['isFound']): (Node | string)[] {
  return wordsAndGaps(text).map((piece, at) => (at % 2 === 1 && isFound(piece) ? element('mark', {}, piece) : piece));
}
