import type { EditionId } from '../model/editions.ts';

/** A PDF that was made. */
export interface PdfMade {
  edition: EditionId;
  /** Its address on the website, as in documents.json. */
  file: string;
  pages: number;
  /** Its size in bytes. */
  bytes: number;
  /** Whether it was printed in this build; if not, nothing had changed since it was. */
  isNew: boolean;
}
