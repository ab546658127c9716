import type { PdfFile } from '../file/pdf-file.ts';
import type { Clause } from './clause.ts';

/** The tenth bit of P: text may be taken out for reading it aloud. */
const forAccessibility = 512;

export const security = {
  id: '7.16',
  summary: 'an encrypted file lets assistive technology read it',
  check({ encryption }: Pick<PdfFile, 'encryption'>) {
    if (!encryption || (encryption.flags !== undefined && (encryption.flags & forAccessibility) !== 0)) return [];
    const found =
      encryption.flags === undefined ? 'encryption without P' : 'encryption that shuts out assistive technology';
    return [{ test: 1, found, expected: 'P with bit 10 set' }];
  },
} satisfies Clause;
