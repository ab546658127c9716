import { PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { allElements, textOf, type Element } from '../tree/structure.ts';

/**
 * Says what the label of a list item stands for when it is drawn, not written: a bullet.
 * @param top the uppermost element
 */
export function nameBullets(top: Element): void {
  for (const element of allElements(top)) {
    const { type, entries } = element;
    const isDrawn = type === 'Lbl' && textOf(element).trim() === '';
    if (isDrawn && !entries.has(PDFName.of('ActualText'))) {
      entries.set(PDFName.of('ActualText'), PDFHexString.fromText('•'));
    }
  }
}
