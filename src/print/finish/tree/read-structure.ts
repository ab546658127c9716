import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  PDFHexString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { MachineFault } from '../../machine-fault.ts';
import type { PageContent } from '../content/page-content.ts';
import type { Element, Kid } from './structure.ts';

/** What an element says by itself; the rest is written anew. */
const rewritten = ['Type', 'S', 'K', 'P', 'Pg', 'ID'];

/**
 * Takes the structure out of a PDF, to be mended and written back.
 *
 * @param document a PDF as Chromium prints it
 * @param pages what its pages paint
 * @returns the uppermost element
 * @throws MachineFault when the PDF has no structure
 */
export function readStructure(document: PDFDocument, pages: readonly PageContent[]): Element {
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const top = root?.lookup(PDFName.of('K'));
  const ref = top instanceof PDFArray ? top.get(0) : root?.get(PDFName.of('K'));
  if (!root || !(ref instanceof PDFRef)) {
    throw new MachineFault(
      'The browser printed no structure for screen readers. Use a newer Chrome, Edge or Chromium.',
    );
  }
  const pageOf = new Map(pages.map((content) => [content.page.ref.toString(), content]));
  const readKid = (object: PDFObject, page: PDFRef | undefined): Kid[] => {
    const kid = context.lookup(object);
    if (kid instanceof PDFNumber) return marked(page, kid.asNumber());
    if (!(kid instanceof PDFDict)) return [];
    const kidPage = refIn(kid, 'Pg') ?? page;
    const type = kid.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText();
    if (type === 'MCR') return marked(kidPage, kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber());
    const annotation = refIn(kid, 'Obj');
    if (type === 'OBJR') return annotation ? [{ kind: 'object', object: annotation, page: kidPage }] : [];
    return [readElement(kid, kidPage)];
  };
  const marked = (page: PDFRef | undefined, mcid: number): Kid[] => {
    const mark = pageOf.get(page?.toString() ?? '')?.marks.get(mcid);
    return mark ? [{ kind: 'mark', mark }] : [];
  };
  const readElement = (dict: PDFDict, page: PDFRef | undefined): Element => {
    const kids = dict.lookup(PDFName.of('K'));
    const objects = kids instanceof PDFArray ? kids.asArray() : [kids].filter((kid) => kid !== undefined);
    return {
      kind: 'element',
      type: dict.lookup(PDFName.of('S'), PDFName).decodeText(),
      kids: objects.flatMap((object) => readKid(object, page)),
      id: dict.lookupMaybe(PDFName.of('ID'), PDFString, PDFHexString)?.decodeText(),
      entries: without(dict, rewritten),
    };
  };
  const uppermost = context.lookup(ref, PDFDict);
  return readElement(uppermost, refIn(uppermost, 'Pg'));
}

function refIn(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

function without(dict: PDFDict, keys: readonly string[]): PDFDict {
  const copy = dict.clone();
  for (const key of keys) copy.delete(PDFName.of(key));
  return copy;
}
