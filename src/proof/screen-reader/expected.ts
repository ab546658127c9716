import { documentAddress, allAddress, hardWordsAddress, partAddress } from '../../model/addresses.ts';
import type { EasyRead, Part } from '../../model/easy-read.ts';

/** What is to be heard of a page of a document, from its content. */
export interface Expected {
  /** The words of each column of the page, in order. */
  columns: { selector: string; words: string[] };
  /** The headings of the columns and above them, with their levels. */
  headings: { level: number; name: string }[];
  /** Where links lead, and what they are called, in order. */
  links: { address: string; name: string }[];
}

/**
 * What is to be heard of a page; undefined where the page has words of the interface alone.
 * @param page its address
 */
export function expectedOn(page: string, document: EasyRead): Expected | undefined {
  const { id, title, parts, hardWords } = document;
  const part = parts.find((one) => partAddress(id, one.id) === page);
  if (part) {
    return {
      columns: { selector: '.statements-column', words: [wordsOf(part)] },
      headings: [{ level: 1, name: part.title }, ...headingsOf(part, 0)],
      links: [],
    };
  }
  if (page === allAddress(id)) {
    return {
      columns: { selector: '.statements-column', words: parts.map(wordsOf) },
      headings: [
        { level: 1, name: title },
        ...parts.flatMap((one) => [{ level: 2, name: one.title }, ...headingsOf(one, 1)]),
      ],
      links: parts.map((one) => ({ address: `${page}#${one.id}`, name: one.title })),
    };
  }
  if (page === hardWordsAddress(id)) {
    return {
      columns: {
        selector: '.hard-words',
        words: [hardWords.map(({ word, meaning }) => `${word} ${meaning}`).join(' ')],
      },
      headings: [],
      links: [],
    };
  }
  if (page === documentAddress(id)) {
    return {
      columns: { selector: '.statements-column', words: [] },
      headings: [{ level: 1, name: title }],
      links: parts.map((one) => ({ address: partAddress(id, one.id), name: one.title })),
    };
  }
  return undefined;
}

/** Everything that is written in a part, in order. */
function wordsOf({ blocks }: Part): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block]))
    .map(({ text }) => text)
    .join(' ');
}

function headingsOf({ blocks }: Part, lower: number): Expected['headings'] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.depth + lower, name: block.text }] : [],
  );
}
