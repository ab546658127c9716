import { elementsOf } from './7-2-nesting.ts';
import type { Clause, TestFinding } from './clause.ts';

export const notes: Clause = {
  id: '7.9',
  summary: 'each note has an ID of its own',
  check(file) {
    const findings: TestFinding[] = [];
    const ids = new Set<string>();
    for (const note of elementsOf(file, 'Note')) {
      const id = note.dictionary.text('ID') ?? '';
      const page = file.pageOf(note);
      if (id === '') findings.push({ test: 1, page, found: 'a Note without ID', expected: 'an ID' });
      else if (ids.has(id)) {
        findings.push({ test: 2, page, found: `a second Note with the ID ${id}`, expected: 'an ID of its own' });
      }
      ids.add(id);
    }
    return findings;
  },
};
