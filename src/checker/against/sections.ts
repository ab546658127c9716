import type { Prose } from '../written/prose.ts';
import type { WrittenDocument, WrittenPart } from '../written/types.ts';
import { wordsOfPart } from '../written/words-of-part.ts';
import type { SourceText } from './source-text.ts';

/** Parts of a document, and the stretch of its source that they were made from. */
export interface Section {
  parts: readonly WrittenPart[];
  /** What readers read in the parts. */
  written: Prose[];
  source: readonly Prose[];
}

/**
 * Lays the parts of a document beside its source. A line of the source that is the title of a part
 * begins what the part was made from; a part whose title is nowhere is taken together with the part
 * before it, so that all of the source is beside something.
 */
export function sectionsOf(document: WrittenDocument, { proses }: SourceText): Section[] {
  const groups: { parts: WrittenPart[]; from: number }[] = [];
  for (const part of document.parts) {
    // The last, since a page of contents and the running heads of pages come before the words.
    const from = proses.findLastIndex(({ text }) => plainTitle(text) === plainTitle(part.title.text));
    const last = groups.at(-1);
    if (from === -1 && last) last.parts.push(part);
    else groups.push({ parts: [part], from: from === -1 ? 0 : from });
  }
  const starts = groups.map(({ from }) => from);
  const first = Math.min(...starts);
  return groups.map(({ parts, from }) => ({
    parts,
    written: parts.flatMap((part) => wordsOfPart(part, document)),
    source: proses.slice(from === first ? 0 : from, starts.filter((other) => other > from).sort(ascending)[0]),
  }));
}

function plainTitle(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\s:.]+/g, ' ')
    .trim();
}

function ascending(one: number, other: number): number {
  return one - other;
}
