import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { srgbProfile } from './srgb-profile.ts';

/**
 * Says what the colours mean, by a profile of sRGB in the file (PDF/A-2, 6.2.3): all that Chromium
 * paints is in it.
 *
 * @param document the PDF
 */
export function writeOutputIntent({ catalog, context }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
}
