import { readPageContent } from '../../src/print/finish/content/read-page-content.ts';
import { readStructure } from '../../src/print/finish/tree/read-structure.ts';
import { allMarks, elementsIn, type Element } from '../../src/print/finish/tree/structure.ts';
import { openInside, textIn } from './inside.ts';

/** One element as a screen reader meets it. */
export interface Tag {
  /** How deep it lies; the uppermost is 0. */
  depth: number;
  role: string;
  /** Its own text and that of the words inside it, such as links; not that of blocks below it. */
  text: string;
  alt: string | undefined;
  lang: string | undefined;
}

/** What stands inside a line; all else is a block of its own. */
const inline = new Set(['Span', 'Strong', 'Em', 'Link']);

/**
 * The structure of a PDF in reading order. The text is that of the file itself: most readers of
 * PDF guess spaces, and would hide one that is missing.
 */
export async function tagsOf(pdf: Uint8Array): Promise<Tag[]> {
  const document = await openInside(pdf);
  return tagsBelow(readStructure(document, document.getPages().map(readPageContent)), 0);
}

function tagsBelow(element: Element, depth: number): Tag[] {
  const { type, entries } = element;
  const tag = { depth, role: type, text: ownText(element), alt: textIn(entries, 'Alt'), lang: textIn(entries, 'Lang') };
  return [tag, ...elementsIn(element.kids).flatMap((kid) => tagsBelow(kid, depth + 1))];
}

function ownText(element: Element): string {
  const kids = element.kids.filter((kid) => kid.kind !== 'element' || inline.has(kid.type));
  return allMarks({ ...element, kids })
    .flatMap(({ paintings }) => paintings.flatMap(({ runs }) => runs))
    .map(({ text }) => text)
    .join('');
}

/** The tags as lines: `  P “Words”`. */
export function outlineOf(tags: readonly Tag[]): string[] {
  return tags.map(({ depth, role, text }) => `${'  '.repeat(depth)}${role}${text === '' ? '' : ` “${text}”`}`);
}
