import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { PageContent } from '../content/page-content.ts';
import { allElements, type Element } from '../tree/structure.ts';

type Box = readonly [left: number, bottom: number, right: number, top: number];

/**
 * Makes one active area of all those of a link on a page. Chromium makes one of each piece of its
 * text, and the tab key would stop at each: ten times in one email address.
 *
 * @param context that of the PDF
 * @param top the uppermost element
 * @param pages what its pages paint
 */
export function joinLinkAreas(context: PDFContext, top: Element, pages: readonly PageContent[]): void {
  for (const link of allElements(top)) {
    if (link.type !== 'Link') continue;
    const areas = link.kids.filter((kid) => kid.kind === 'object');
    for (const [page, [first, ...others]] of Map.groupBy(areas, (area) => area.page)) {
      if (!page || !first || others.length === 0) continue;
      joinAreas(
        context,
        first.object,
        others.map(({ object }) => object),
      );
      const content = pages.find((candidate) => candidate.page.ref === page);
      for (const { object } of others) {
        content?.page.node.removeAnnot(object);
        context.delete(object);
      }
      link.kids = link.kids.filter((kid) => kid.kind !== 'object' || !others.includes(kid));
    }
  }
}

/** Gives an annotation the boxes of others as well (ISO 32000-1, 12.5.6.5: QuadPoints). */
function joinAreas(context: PDFContext, kept: PDFRef, others: readonly PDFRef[]): void {
  const annotation = context.lookup(kept, PDFDict);
  const all = [kept, ...others].map((ref) => boxOf(context.lookup(ref, PDFDict)));
  // Chromium makes an area of a box and another of the text in it.
  const boxes = all.filter((box, index) => !all.some((other, at) => at !== index && isWithin(box, other, at < index)));
  const whole = boxes.reduce(([left, bottom, right, top], box) => [
    Math.min(left, box[0]),
    Math.min(bottom, box[1]),
    Math.max(right, box[2]),
    Math.max(top, box[3]),
  ]);
  annotation.set(PDFName.of('Rect'), context.obj([...whole]));
  annotation.set(
    PDFName.of('QuadPoints'),
    context.obj(boxes.flatMap(([left, bottom, right, top]) => [left, top, right, top, left, bottom, right, bottom])),
  );
}

/** Whether a box lies in another; of two that are the same only the second does. */
function isWithin(box: Box, other: Box, isSecond: boolean): boolean {
  const reaches = [other[0] - box[0], other[1] - box[1], box[2] - other[2], box[3] - other[3]];
  return reaches.every((reach) => reach <= 0.5) && (isSecond || reaches.some((reach) => reach < -0.5));
}

function boxOf(annotation: PDFDict): Box {
  const numbers = annotation.lookup(PDFName.of('Rect'), PDFArray);
  const [left = 0, bottom = 0, right = 0, top = 0] = [0, 1, 2, 3].map((at) => numbers.lookup(at, PDFNumber).asNumber());
  return [left, bottom, right, top];
}
