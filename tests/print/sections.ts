import { readFileSync } from 'node:fs';
import { letters, type TextPiece } from './pdf.ts';
import { filled, lettersOf, type Printed } from './printed.ts';

/** The pages on which a part, the contents or the like stand. */
export interface Section {
  title: string;
  /** Its first page, from 1. */
  page: number;
  /** The text of each of its pages, without the feet. */
  bodies: TextPiece[][];
}

/** A printed document, cut where its bookmarks of the first level lead. */
export function sectionsOf({ bookmarks, texts }: Printed): Section[] {
  return bookmarks.map(({ title, page }, index) => ({
    title,
    page,
    bodies: texts.slice(page - 1, (bookmarks[index + 1]?.page ?? texts.length + 1) - 1).map(({ body }) => body),
  }));
}

/** Where words stand in a section. */
interface Found {
  text: string;
  /** How many pages they stand on. */
  pages: number;
  /** How much of a page they take up, about. */
  height: number;
}

/**
 * Finds lines in a section, one after another.
 * @param repeated letters that may stand once more at the top of a page: the head of a table
 * @returns where each line is, which are not there, and what stands in the section beside them
 */
export function findLines(bodies: readonly TextPiece[][], lines: readonly string[], repeated: readonly string[] = []) {
  const pages = bodies.map((body, index) => {
    const text = lettersOf(body);
    const head = index === 0 ? undefined : repeated.find((candidate) => text.startsWith(candidate));
    return { text: text.slice(head?.length ?? 0), filled: filled(body) };
  });
  const all = pages.map(({ text }) => text).join('');
  const result: { found: Found[]; lost: string[]; beside: string[] } = { found: [], lost: [], beside: [] };
  let from = 0;
  for (const text of lines) {
    const start = all.indexOf(letters(text), from);
    if (start < 0) {
      result.lost.push(text);
      continue;
    }
    if (start > from) result.beside.push(all.slice(from, start));
    from = start + letters(text).length;
    result.found.push({ text, ...extent(pages, start, from) });
  }
  if (from < all.length) result.beside.push(all.slice(from));
  return result;
}

/** On how many pages the letters from `start` to `end` stand, and how much of a page they take up. */
function extent(pages: readonly { text: string; filled: number }[], start: number, end: number) {
  let before = 0;
  const shares = pages.flatMap(({ text, filled: full }) => {
    const inside = Math.min(end, before + text.length) - Math.max(start, before);
    before += text.length;
    return inside > 0 ? [(inside / text.length) * full] : [];
  });
  return { pages: shares.length, height: shares.reduce((sum, share) => sum + share, 0) };
}

/** The letters in the heads of the tables of a document, as its page for printing has them. */
export function tableHeads(document: string): string[] {
  const html = readFileSync(`dist/${document}/print/a4/index.html`, 'utf8');
  return [...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, head = '']) => letters(head.replaceAll(/<[^>]*>/g, '')));
}
