import type { PdfFile } from '../file/pdf-file.ts';
import type { Finding } from '../report.ts';
import { contentsFindings } from './contents-numbers.ts';
import { anyTextFindings } from './any-text.ts';
import { sourceTextFindings } from './source-text.ts';

/**
 * What no validator looks for, and a reader would miss.
 * @param source the words that the file should have, a block on each line
 */
export function beyondFindings(file: PdfFile, source?: string): Finding[] {
  return [
    ...anyTextFindings(file),
    ...(source === undefined ? [] : sourceTextFindings(file, source)),
    ...contentsFindings(file),
  ];
}
