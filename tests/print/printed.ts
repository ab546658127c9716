import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { EasyRead } from '../../src/model/easy-read.ts';
import { content } from '../built.ts';
import { letters, openPdf, pagesOf, textOf, type TextPiece } from './pdf.ts';

/** The documents that have an A4 edition. */
export const printed = content.documents.filter(({ editions }) =>
  editions.some(({ id }: { id: string }) => id === 'a4'),
);

/** The foot of each page but the cover, in points from its lower edge. */
const FOOT = 62;

/** A bookmark, and those under it. */
export interface Bookmark {
  title: string;
  /** The page it leads to, from 1. */
  page: number;
  items: Bookmark[];
}

/** A printed document as a PDF reader sees it. */
export interface Printed {
  pdf: PDFDocumentProxy;
  pages: PDFPageProxy[];
  /** Of each page, the text above its foot, and the text in it. */
  texts: { body: TextPiece[]; foot: TextPiece[] }[];
  bookmarks: Bookmark[];
}

/** Opens the A4 edition of a document. */
export async function openPrinted({ id }: Pick<EasyRead, 'id'>): Promise<Printed> {
  const pdf = await openPdf(`dist/${id}/${id}-a4.pdf`);
  const pages = await pagesOf(pdf);
  const texts = (await Promise.all(pages.map(textOf))).map((pieces, index) => {
    const isFoot = ({ y }: TextPiece) => index > 0 && y <= FOOT;
    return { body: pieces.filter((piece) => !isFoot(piece)), foot: pieces.filter(isFoot) };
  });
  return { pdf, pages, texts, bookmarks: await bookmarksOf(pdf, (await pdf.getOutline()) as unknown as Outline) };
}

/** The letters of a piece of text after another. */
export function lettersOf(pieces: readonly TextPiece[]): string {
  return letters(pieces.map(({ text }) => text).join(''));
}

/** How far down the words of a page reach, as a share of the page without its foot. */
export function filled(body: readonly TextPiece[]): number {
  return (842 - Math.min(842, ...body.map(({ y }) => y))) / (842 - FOOT);
}

/** The page, from 1, on which an anchor lies; undefined when there is no such anchor. */
export async function pageOfAnchor(pdf: PDFDocumentProxy, anchor: string): Promise<number | undefined> {
  const place = (await pdf.getDestination(anchor)) as Parameters<typeof pdf.getPageIndex> | null;
  return place ? (await pdf.getPageIndex(place[0])) + 1 : undefined;
}

type Outline = { title: string; dest: Parameters<PDFDocumentProxy['getPageIndex']>; items: Outline }[];

function bookmarksOf(pdf: PDFDocumentProxy, outline: Outline): Promise<Bookmark[]> {
  return Promise.all(
    outline.map(async ({ title, dest, items }) => ({
      title,
      page: (await pdf.getPageIndex(dest[0])) + 1,
      items: await bookmarksOf(pdf, items),
    })),
  );
}
