import type { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { Mark } from '../content/page-content.ts';

/** One element of the structure, such as a paragraph: what a screen reader walks through. */
export interface Element {
  kind: 'element';
  /** Its type: Document, Sect, H1, P, L, LI, Link … (ISO 32000-1, 14.8.4). */
  type: string;
  kids: Kid[];
  /** The name that table cells call it by. */
  id: string | undefined;
  /** What else is known of it, by its names in PDF: Alt, ActualText, Lang, A … */
  entries: PDFDict;
}

/** A marked stretch of a page that an element owns. */
interface MarkedKid {
  kind: 'mark';
  mark: Mark;
}

/** An annotation, such as the active area of a link, that an element owns. */
interface ObjectKid {
  kind: 'object';
  object: PDFRef;
  page: PDFRef | undefined;
}

export type Kid = Element | MarkedKid | ObjectKid;

/** Where each element is written, in reading order. */
export type Refs = ReadonlyMap<Element, PDFRef>;

/** The elements among the kids of one. */
export function elementsIn(kids: readonly Kid[]): Element[] {
  return kids.filter((kid) => kid.kind === 'element');
}

/** An element and all below it, in reading order. */
export function allElements(element: Element): Element[] {
  return [element, ...elementsIn(element.kids).flatMap(allElements)];
}

/** The marked stretches of an element and all below it, in reading order. */
export function allMarks(element: Element): Mark[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return allMarks(kid);
    return kid.kind === 'mark' ? [kid.mark] : [];
  });
}

/** The text of an element and all below it, in reading order. */
export function textOf(element: Element): string {
  return allMarks(element)
    .flatMap(({ paintings }) => paintings.flatMap(({ runs }) => runs))
    .map(({ text }) => text)
    .join('');
}

/** An element that was not there before. */
export function newElement(type: string, kids: Kid[], context: PDFContext): Element {
  return { kind: 'element', type, kids, id: undefined, entries: context.obj({}) };
}
