import { flat, squash } from '../built.ts';
import type { EasyRead, Part } from '../../src/model/easy-read.ts';

/** Something that a PDF should say: a heading, a paragraph, the begin of a list, or one of its items. */
export interface Said {
  role: 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'P' | 'L' | 'LI';
  /** Its words with their spaces; a list has none of its own. */
  text: string;
  /** Whether a picture stands beside it. */
  hasPicture: boolean;
}

/** A heading. */
export function heading(depth: number, text: string): Said {
  return { role: `H${depth}` as Said['role'], text: squash(text), hasPicture: false };
}

/** Paragraphs without pictures; those that are undefined are left out. */
export function paragraphs(...texts: (string | undefined)[]): Said[] {
  return texts.flatMap((text) => (text === undefined ? [] : [words('P', text)]));
}

/** A list of words without pictures. */
export function list(texts: readonly string[]): Said[] {
  return texts.length === 0 ? [] : [words('L', ''), ...texts.map((text) => words('LI', text))];
}

/** The words of a part, without its title. */
export function partSaid({ blocks }: Part): Said[] {
  return blocks.flatMap((block) => {
    const said = flat([block]).map((each) =>
      each.kind === 'heading'
        ? heading(each.depth, each.text)
        : words(block.kind === 'list' ? 'LI' : 'P', each.text, each.picture !== undefined),
    );
    return block.kind === 'list' ? [words('L', ''), ...said] : said;
  });
}

/** Hard words and what they mean. */
export function hardWordsSaid(hardWords: EasyRead['hardWords']): Said[] {
  return list(hardWords.map(({ word, meaning }) => `${word} ${meaning}`));
}

function words(role: Said['role'], text: string, hasPicture = false): Said {
  return { role, text: squash(text), hasPicture };
}
