import { createHash } from 'node:crypto';
import { PDFHexString, type PDFContext } from '@cantoo/pdf-lib';

/**
 * Gives the file its ID (PDF/A-2, 6.1.3), made from what it holds: the same content, the same ID.
 * @param context that of the PDF
 * @param content what tells this file from others
 */
export function writeTrailerId(context: PDFContext, content: readonly Uint8Array[]): void {
  const hash = createHash('sha256');
  for (const bytes of content) hash.update(bytes);
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32).toUpperCase());
  context.trailerInfo.ID = context.obj([id, id]);
}
