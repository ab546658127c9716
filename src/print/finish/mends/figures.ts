import { PDFHexString, PDFName, PDFString, type PDFDict } from '@cantoo/pdf-lib';
import { allElements, allMarks, elementsIn, type Element } from '../tree/structure.ts';

/**
 * Makes figures whole. One with an alternative text gets the box that it fills; a frame round a
 * figure, which HTML's `figure` becomes, is no figure itself (PDF/UA-1, 7.3, test 1).
 *
 * @param top the uppermost element
 */
export function mendFigures(top: Element): void {
  for (const element of allElements(top)) {
    if (element.type !== 'Figure') continue;
    if (alternativeText(element.entries)) setBox(element);
    else if (elementsIn(element.kids).length > 0) element.type = 'Div';
  }
}

function alternativeText(entries: PDFDict): string {
  return entries.lookupMaybe(PDFName.of('Alt'), PDFString, PDFHexString)?.decodeText().trim() ?? '';
}

function setBox(figure: Element): void {
  const points = allMarks(figure).flatMap(({ paintings }) => paintings.flatMap((painting) => painting.points()));
  if (points.length === 0) return;
  const start = [Infinity, Infinity, -Infinity, -Infinity] as const;
  const box = points.reduce<readonly [number, number, number, number]>(
    ([left, bottom, right, top], [x, y]) => [
      Math.min(left, x),
      Math.min(bottom, y),
      Math.max(right, x),
      Math.max(top, y),
    ],
    start,
  );
  const { context } = figure.entries;
  const attributes = { O: 'Layout', Placement: 'Block', BBox: box.map((value) => Math.round(value * 100) / 100) };
  figure.entries.set(PDFName.of('A'), context.obj(attributes));
}
