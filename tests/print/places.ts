import { readFileSync } from 'node:fs';
import { fileOf } from '../built.ts';
import { letters, type TextPiece } from './pdf.ts';
import { points, type Printed } from './printed.ts';
import type { PrintedFile } from './printed-files.ts';
import type { Said } from './said.ts';

/** Where something that a PDF says stands on its pages. */
export interface Place extends Said {
  /** Its first and its last page, from 1. */
  from: number;
  to: number;
  /** Whether what comes after it must stand on the same page: it is a heading, or leads to a list. */
  staysWithNext: boolean;
  pieces: readonly PlacedPiece[];
}

interface PlacedPiece extends TextPiece {
  page: number;
}

/** Where all stands that a PDF says, which of it is not there, and which letters stand there beside it. */
export interface Places {
  places: Place[];
  lost: string[];
  beside: string[];
}

/** Finds what a PDF says on its pages, one after another. */
export function placesOf(file: PrintedFile, { texts }: Printed, said: readonly Said[]): Places {
  const seen = withoutRepeatedHeads(
    texts.map(({ body }, index) => body.flatMap((piece) => lettersOfPiece({ ...piece, page: index + 1 }))),
    tableHeads(file),
  );
  const all = seen.map(({ letter }) => letter).join('');
  const result: Places = { places: [], lost: [], beside: [] };
  let end = 0;
  for (const [index, each] of said.entries()) {
    if (each.role === 'L') continue;
    const start = all.indexOf(letters(each.text), end);
    if (start < 0) {
      result.lost.push(each.text);
      continue;
    }
    if (start > end) result.beside.push(all.slice(end, start));
    end = start + letters(each.text).length;
    const pieces = [...new Set(seen.slice(start, end).map(({ piece }) => piece))];
    const staysWithNext = /^H\d$/.test(each.role) || said[index + 1]?.role === 'L';
    result.places.push({ ...each, pieces, staysWithNext, from: pieces[0]?.page ?? 0, to: pieces.at(-1)?.page ?? 0 });
  }
  if (end < all.length) result.beside.push(all.slice(end));
  return result;
}

/** How much of a column something takes up, on all its pages. */
export function heightOf({ pieces }: Place, { edition: { page, margins } }: PrintedFile): number {
  const heights = [...new Set(pieces.map((piece) => piece.page))].map((number) => {
    const ys = pieces.filter((piece) => piece.page === number).map(({ y }) => y);
    return Math.max(...ys) - Math.min(...ys);
  });
  return heights.reduce((sum, height) => sum + height, 0) / points(page.height - margins.top - margins.bottom);
}

/** A letter on a page, and the piece of text that it belongs to. */
interface Letter {
  letter: string;
  piece: PlacedPiece;
}

function lettersOfPiece(piece: PlacedPiece): Letter[] {
  return Array.from(letters(piece.text), (letter) => ({ letter, piece }));
}

/** The head of a table stands once more at the top of each page that the table goes on on. */
function withoutRepeatedHeads(pages: readonly Letter[][], heads: readonly string[]): Letter[] {
  let before = '';
  return pages.flatMap((page) => {
    const text = page.map(({ letter }) => letter).join('');
    const head = heads.find((candidate) => text.startsWith(candidate) && before.includes(candidate)) ?? '';
    before += text;
    return page.slice(head.length);
  });
}

function tableHeads({ page }: PrintedFile): string[] {
  const html = readFileSync(fileOf(page), 'utf8');
  return [...html.matchAll(/<thead>(.*?)<\/thead>/gs)].map(([, head = '']) => letters(head.replaceAll(/<[^>]*>/g, '')));
}
