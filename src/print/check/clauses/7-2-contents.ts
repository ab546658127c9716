import type { PdfFile } from '../file/pdf-file.ts';
import { lateCaptions, wrongChildren, wrongParents } from './7-2-nesting.ts';
import type { TestFinding } from './clause.ts';

/** Tables of contents are built from entries. */
export function contentsFindings(file: PdfFile): TestFinding[] {
  return [
    ...wrongParents(file, [{ test: 26, type: 'TOCI', allowed: ['TOC'] }]),
    ...wrongChildren(file, [{ test: 27, type: 'TOC', allowed: ['TOC', 'TOCI', 'Caption'] }]),
    ...lateCaptions(file, 28, 'TOC'),
  ];
}
