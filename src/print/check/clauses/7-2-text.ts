import type { Clause } from './clause.ts';
import { contentsFindings } from './7-2-contents.ts';
import { languageFindings } from './7-2-language.ts';
import { listFindings } from './7-2-lists.ts';
import { tableFindings } from './7-2-tables.ts';

export const text: Clause = {
  id: '7.2',
  summary: 'tables, lists and contents are built right, and the language of all text is known',
  check: (file) => [
    ...tableFindings(file),
    ...listFindings(file),
    ...contentsFindings(file),
    ...languageFindings(file),
  ],
};
