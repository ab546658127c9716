import type { Change } from './broken-pdf.ts';
import type { Objects } from './write-pdf.ts';

/** The tests that tell of it (none when it is allowed), what it is, and how it is made. */
export type Break = readonly [tests: string, what: string, changes: Change[], more?: Objects];
