import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PageContent } from '../content/page-content.ts';
import { nameCells, writeCellNames } from './cell-names.ts';
import { writeParentTree } from './parent-tree.ts';
import { allElements, elementsIn, type Element, type Refs } from './structure.ts';

/**
 * Writes a mended structure into its PDF, in the place of the one that was there. Elements are
 * numbered in reading order, so that the same document always gives the same bytes.
 */
export function writeStructure(document: PDFDocument, top: Element, pages: readonly PageContent[]): void {
  const { catalog, context } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  for (const key of ['K', 'ParentTree', 'IDTree']) deleteBelow(context, root.get(PDFName.of(key)));
  const elements = allElements(top);
  const refs: Refs = new Map(elements.map((element) => [element, context.nextRef()]));
  nameCells(elements);
  for (const element of elements) writeElement(context, element, refs);
  for (const element of elements) {
    for (const kid of elementsIn(element.kids)) setParent(context, refs, kid, refs.get(element));
  }
  setParent(context, refs, top, catalog.get(PDFName.of('StructTreeRoot')));
  root.set(PDFName.of('K'), context.obj([refs.get(top) ?? null]));
  writeParentTree(context, root, refs, pages);
  writeCellNames(context, root, refs);
}

function writeElement(context: PDFContext, element: Element, refs: Refs): void {
  const ref = refs.get(element);
  if (!ref) return;
  const dict = element.entries.clone(context);
  const page = pageOf(element);
  dict.set(PDFName.of('Type'), PDFName.of('StructElem'));
  dict.set(PDFName.of('S'), PDFName.of(element.type));
  if (page) dict.set(PDFName.of('Pg'), page);
  const kids = element.kids.map((kid): PDFObject => {
    if (kid.kind === 'element') return refs.get(kid) ?? context.obj(null);
    if (kid.kind === 'object') return context.obj({ Type: 'OBJR', Obj: kid.object, Pg: kid.page });
    const on = kid.mark.page.page.ref;
    return on === page ? PDFNumber.of(kid.mark.mcid) : context.obj({ Type: 'MCR', Pg: on, MCID: kid.mark.mcid });
  });
  const [only] = kids;
  if (only !== undefined) dict.set(PDFName.of('K'), kids.length === 1 ? only : context.obj(kids));
  context.assign(ref, dict);
}

/** The page on which an element begins by itself. */
function pageOf(element: Element): PDFRef | undefined {
  return element.kids.find((kid) => kid.kind === 'mark')?.mark.page.page.ref;
}

function setParent(context: PDFContext, refs: Refs, element: Element, parent: PDFObject | undefined): void {
  const ref = refs.get(element);
  if (ref && parent) context.lookup(ref, PDFDict).set(PDFName.of('P'), parent);
}

/** What the old structure is made of: elements, trees and plain arrays; nothing else is deleted. */
const structural = new Set([undefined, 'StructElem', 'ParentTree', 'OBJR', 'MCR']);

/** Deletes the old elements and trees, which nothing uses any more. */
function deleteBelow(context: PDFContext, object: PDFObject | undefined): void {
  const value = object instanceof PDFRef ? context.lookup(object) : object;
  if (object instanceof PDFRef) {
    const type = value instanceof PDFDict ? value.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText() : undefined;
    if (!value || !structural.has(type)) return;
    context.delete(object);
  }
  if (value instanceof PDFArray) for (const item of value.asArray()) deleteBelow(context, item);
  if (value instanceof PDFDict) {
    for (const key of ['K', 'Kids', 'Nums', 'Names']) deleteBelow(context, value.get(PDFName.of(key)));
  }
}
