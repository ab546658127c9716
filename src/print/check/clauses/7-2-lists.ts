import type { PdfFile } from '../file/pdf-file.ts';
import { lateCaptions, wrongChildren, wrongParents } from './7-2-nesting.ts';
import type { TestFinding } from './clause.ts';

/** Lists are built from items, and items from labels and bodies. */
export function listFindings(file: PdfFile): TestFinding[] {
  return [
    ...wrongParents(file, [
      { test: 17, type: 'LI', allowed: ['L'] },
      { test: 18, type: 'LBody', allowed: ['LI'] },
    ]),
    ...wrongChildren(file, [
      { test: 19, type: 'L', allowed: ['L', 'LI', 'Caption'] },
      { test: 20, type: 'LI', allowed: ['Lbl', 'LBody'] },
    ]),
    ...lateCaptions(file, 40, 'L'),
  ];
}
