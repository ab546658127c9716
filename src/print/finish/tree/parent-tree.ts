import { PDFDict, PDFName, PDFNumber, type PDFContext, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { PageContent } from '../content/page-content.ts';
import type { Refs } from './structure.ts';

/**
 * Writes which element owns each marked stretch of a page and each annotation: the way back from
 * the page to the structure (ISO 32000-1, 14.7.4.4).
 */
export function writeParentTree(context: PDFContext, root: PDFDict, refs: Refs, pages: readonly PageContent[]): void {
  const owners = new Map(pages.map((page) => [page, new Map<number, PDFRef>()]));
  const annotations: [PDFRef, PDFRef][] = [];
  for (const [{ kids }, ref] of refs) {
    for (const kid of kids) {
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
