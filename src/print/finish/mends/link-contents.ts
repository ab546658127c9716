import { PDFDict, PDFHexString, PDFName, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import { allElements, textOf, type Element } from '../tree/structure.ts';

/**
 * Gives each link's annotation a description: the words of the link, or its address where it has
 * none (PDF/UA-1, 7.18.1 test 2 and 7.18.5 test 2).
 *
 * @param context that of the PDF
 * @param top the uppermost element
 */
export function describeLinks(context: PDFContext, top: Element): void {
  for (const link of allElements(top)) {
    if (link.type !== 'Link') continue;
    const words = textOf(link).replaceAll(/\s+/g, ' ').trim();
    for (const kid of link.kids) {
      if (kid.kind !== 'object') continue;
      const annotation = context.lookup(kid.object, PDFDict);
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(words || addressOf(annotation)));
    }
  }
}

function addressOf(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const place = annotation.lookup(PDFName.of('Dest'));
  const anchor = place instanceof PDFName ? `#${place.decodeText()}` : '';
  return action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText() ?? anchor;
}
