import { wordsFor } from '../i18n/words.ts';
import type { EasyRead, Part } from '../model/easy-read.ts';
import type { Block } from '../writing/blocks.ts';
import { hardWordId } from '../writing/hard-word.ts';
import { formsOf, type DocumentForms } from './forms.ts';
import type { SpokenItem } from './spoken.ts';
import { spokenSentences } from './spoken-sentences.ts';

/** The anchor of the heading of each page. */
const TITLE_ID = 'page-title';

/** The anchor of the hard words on the page with the whole document. */
const HARD_WORDS_ID = 'page-hard-words';

/** A part as it is spoken: its title, its headings and its statements, in order. */
export function spokenPart(document: EasyRead, part: Pick<Part, 'title' | 'blocks'>): SpokenItem[] {
  const forms = formsOf(document);
  return [item('title', TITLE_ID, [part.title], forms), ...part.blocks.flatMap((block) => spokenBlock(block, forms))];
}

/** A document as it is spoken on the page that has all of it: its title, its parts, and its hard words. */
export function spokenDocument(document: EasyRead): SpokenItem[] {
  const [title, ...hardWords] = spokenHardWords(document);
  const forms = formsOf(document);
  return [
    item('title', TITLE_ID, [document.title], forms),
    ...document.parts.flatMap((part) => {
      const [partTitle, ...items] = spokenPart(document, part);
      return [...underAnchor(partTitle, part.id), ...items];
    }),
    ...(hardWords.length > 0 ? underAnchor(title, HARD_WORDS_ID) : []),
    ...hardWords,
  ];
}

/** The hard words of a document as they are spoken: each with what it means. */
export function spokenHardWords(document: EasyRead): SpokenItem[] {
  const forms = formsOf(document);
  return [
    item('title', TITLE_ID, [wordsFor(document.language).hardWords], forms),
    ...document.hardWords.map(({ word, meaning }) => item('statement', hardWordId(word), [word, meaning], forms)),
  ];
}

/**
 * A page that has no statements as it is spoken: its title and its lines, in order.
 * @param lines of each its anchor and its texts
 */
export function spokenLines(
  title: string,
  lines: readonly (readonly [id: string, ...texts: string[]])[],
  forms: DocumentForms,
): SpokenItem[] {
  return [
    item('title', TITLE_ID, [title], forms),
    ...lines.map(([id, ...texts]) => item('statement', id, texts, forms)),
  ];
}

/** The title of a part is a heading among the others there. */
function underAnchor(title: SpokenItem | undefined, id: string): SpokenItem[] {
  return title ? [{ ...title, kind: 'heading', id }] : [];
}

function spokenBlock(block: Block, forms: DocumentForms): SpokenItem[] {
  if (block.kind === 'list') return block.items.flatMap((one) => spokenBlock(one, forms));
  if (block.kind === 'heading') return [item('heading', block.id, [block.text], forms)];
  return [item('statement', block.id, block.lines, forms)];
}

function item(kind: SpokenItem['kind'], id: string, lines: readonly string[], forms: DocumentForms): SpokenItem {
  return { kind, id, sentences: lines.flatMap((line) => spokenSentences(line, forms)) };
}
