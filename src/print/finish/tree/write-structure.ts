import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  PDFHexString,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PageContent } from '../content/page-content.ts';
import { allElements, type Element } from './structure.ts';

/**
 * Writes a mended structure into its PDF, in the place of the one that was there. Elements are
 * numbered in reading order, so that the same document always gives the same bytes.
 */
export function writeStructure(document: PDFDocument, top: Element, pages: readonly PageContent[]): void {
  const { catalog, context } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  for (const key of ['K', 'ParentTree', 'IDTree']) deleteBelow(context, root.get(PDFName.of(key)));
  const elements = allElements(top);
  const refs = new Map(elements.map((element) => [element, context.nextRef()]));
  const rootRef = catalog.get(PDFName.of('StructTreeRoot'));
  const names = renameIds(elements);
  for (const element of elements) writeElement(context, element, refs, names);
  for (const element of elements) {
    for (const kid of element.kids) if (kid.kind === 'element') setParent(context, refs, kid, refs.get(element));
  }
  setParent(context, refs, top, rootRef);
  root.set(PDFName.of('K'), context.obj([refs.get(top) ?? null]));
  writeParentTree(context, root, elements, refs, pages);
  if (names.size > 0) writeIdTree(context, root, elements, refs, names);
  else root.delete(PDFName.of('IDTree'));
}

type Refs = ReadonlyMap<Element, PDFRef>;

function writeElement(context: PDFContext, element: Element, refs: Refs, names: ReadonlyMap<string, string>): void {
  const ref = refs.get(element);
  if (!ref) return;
  const dict = element.entries.clone(context);
  const page = pageOf(element);
  dict.set(PDFName.of('Type'), PDFName.of('StructElem'));
  dict.set(PDFName.of('S'), PDFName.of(element.type));
  if (page) dict.set(PDFName.of('Pg'), page);
  const name = names.get(element.id ?? '');
  if (name !== undefined) dict.set(PDFName.of('ID'), PDFString.of(name));
  const kids = element.kids.map((kid): PDFObject => {
    if (kid.kind === 'element') return refs.get(kid) ?? context.obj(null);
    if (kid.kind === 'object') return context.obj({ Type: 'OBJR', Obj: kid.object, Pg: kid.page });
    const on = kid.mark.page.page.ref;
    return on === page ? PDFNumber.of(kid.mark.mcid) : context.obj({ Type: 'MCR', Pg: on, MCID: kid.mark.mcid });
  });
  const [only] = kids;
  if (only !== undefined) dict.set(PDFName.of('K'), kids.length === 1 ? only : context.obj(kids));
  renameHeaders(dict, names);
  context.assign(ref, dict);
}

/** The page on which an element begins by itself. */
function pageOf(element: Element): PDFRef | undefined {
  const mark = element.kids.find((kid) => kid.kind === 'mark');
  return mark?.mark.page.page.ref;
}

function setParent(context: PDFContext, refs: Refs, element: Element, parent: PDFObject | undefined): void {
  const ref = refs.get(element);
  if (ref && parent) context.lookup(ref, PDFDict).set(PDFName.of('P'), parent);
}

/** Which element owns each marked stretch and each annotation (ISO 32000-1, 14.7.4.4). */
function writeParentTree(
  context: PDFContext,
  root: PDFDict,
  elements: readonly Element[],
  refs: Refs,
  pages: readonly PageContent[],
): void {
  const owners = new Map(pages.map((page) => [page, new Map<number, PDFRef>()]));
  const annotations: [PDFRef, PDFRef][] = [];
  for (const element of elements) {
    const ref = refs.get(element);
    if (!ref) continue;
    for (const kid of element.kids) {
      if (kid.kind === 'mark') owners.get(kid.mark.page)?.set(kid.mark.mcid, ref);
      if (kid.kind === 'object') annotations.push([kid.object, ref]);
    }
  }
  const numbers: PDFObject[] = [];
  let key = 0;
  for (const [{ page, marks }, byNumber] of owners) {
    if (marks.size === 0) continue;
    const length = Math.max(...marks.keys()) + 1;
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(key));
    numbers.push(PDFNumber.of(key), context.obj(Array.from({ length }, (_, mcid) => byNumber.get(mcid) ?? null)));
    key += 1;
  }
  for (const [annotation, ref] of annotations) {
    context.lookup(annotation, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(key));
    numbers.push(PDFNumber.of(key), ref);
    key += 1;
  }
  root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: numbers })));
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key));
}

/** New names for those that Chromium made of numbers which differ from run to run. */
function renameIds(elements: readonly Element[]): Map<string, string> {
  const ids = elements.flatMap(({ id }) => id ?? []);
  return new Map(ids.map((id, index) => [id, `cell-${String(index + 1).padStart(5, '0')}`]));
}

function renameHeaders(dict: PDFDict, names: ReadonlyMap<string, string>): void {
  const attributes = dict.lookup(PDFName.of('A'));
  const dicts = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const object of dicts) {
    const attribute = object && dict.context.lookup(object);
    const headers = attribute instanceof PDFDict && attribute.lookup(PDFName.of('Headers'));
    if (!(headers instanceof PDFArray)) continue;
    for (let index = 0; index < headers.size(); index += 1) {
      const name = names.get(headers.lookup(index, PDFString, PDFHexString).decodeText());
      if (name !== undefined) headers.set(index, PDFString.of(name));
    }
  }
}

function writeIdTree(
  context: PDFContext,
  root: PDFDict,
  elements: readonly Element[],
  refs: Refs,
  names: ReadonlyMap<string, string>,
): void {
  const pairs = elements.flatMap((element): PDFObject[] => {
    const name = names.get(element.id ?? '');
    const ref = refs.get(element);
    return name !== undefined && ref ? [PDFString.of(name), ref] : [];
  });
  root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: pairs })));
}

/** Deletes the old elements and trees, which nothing uses any more. */
function deleteBelow(context: PDFContext, object: PDFObject | undefined): void {
  const value = object instanceof PDFRef ? context.lookup(object) : object;
  if (object instanceof PDFRef) {
    const type = value instanceof PDFDict ? value.get(PDFName.of('Type')) : undefined;
    const isOurs =
      value instanceof PDFArray ||
      type === PDFName.of('StructElem') ||
      type === PDFName.of('ParentTree') ||
      type === undefined;
    if (!isOurs || !value) return;
    context.delete(object);
  }
  if (value instanceof PDFArray) for (const item of value.asArray()) deleteBelow(context, item);
  if (value instanceof PDFDict) {
    for (const key of ['K', 'Kids', 'Nums', 'Names']) deleteBelow(context, value.get(PDFName.of(key)));
  }
}
