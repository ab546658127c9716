import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { letters, openPdf, pagesOf, textOf, type TextPiece } from './pdf.ts';
import type { PrintedFile } from './printed-files.ts';

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
  /** The page, from 1, on which each anchor lies. */
  anchors: Map<string, number>;
}

/** Opens a PDF that was built. */
export async function openPrinted({ path, edition, part }: PrintedFile): Promise<Printed> {
  const pdf = await openPdf(path);
  const pages = await pagesOf(pdf);
  const texts = (await Promise.all(pages.map(textOf))).map((pieces, index) => {
    const isCover = part === undefined && index === 0;
    const isFoot = ({ y }: TextPiece) => !isCover && y < points(edition.margins.bottom);
    return { body: pieces.filter((piece) => !isFoot(piece)), foot: pieces.filter(isFoot) };
  });
  const bookmarks = await bookmarksOf(pdf, (await pdf.getOutline()) as unknown as Outline);
  return { pdf, pages, texts, bookmarks, anchors: await anchorsOf(pdf) };
}

/** Millimetres in points. */
export function points(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

/** The letters of a piece of text after another. */
export function lettersOf(pieces: readonly TextPiece[]): string {
  return letters(pieces.map(({ text }) => text).join(''));
}

/** How far down its column the words of a page reach, from 0 to 1. */
export function filled(body: readonly TextPiece[], { edition: { page, margins } }: PrintedFile): number {
  const [top, bottom] = [points(page.height - margins.top), points(margins.bottom)];
  return (top - Math.min(top, ...body.map(({ y }) => y))) / (top - bottom);
}

/** The page, from 1, on which each anchor of a PDF lies. */
export async function anchorsOf(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const places = (await pdf.getDestinations()) as unknown as ReadonlyMap<string, Destination>;
  return new Map(
    await Promise.all(
      Array.from(places, async ([name, [page]]) => [name, (await pdf.getPageIndex(page)) + 1] as const),
    ),
  );
}

type Destination = Parameters<PDFDocumentProxy['getPageIndex']>;
type Outline = { title: string; dest: Destination; items: Outline }[];

function bookmarksOf(pdf: PDFDocumentProxy, outline: Outline): Promise<Bookmark[]> {
  return Promise.all(
    outline.map(async ({ title, dest, items }) => ({
      title,
      page: (await pdf.getPageIndex(dest[0])) + 1,
      items: await bookmarksOf(pdf, items),
    })),
  );
}
