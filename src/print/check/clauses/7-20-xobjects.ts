import type { Clause, TestFinding } from './clause.ts';

export const xObjects: Clause = {
  id: '7.20',
  summary: 'a form with tagged content is painted once, and none is taken from another file',
  check: ({ content }) =>
    Array.from(content.forms).flatMap(([form, count]): TestFinding[] => {
      const findings: TestFinding[] = [];
      if (form.has('Ref')) {
        findings.push({ test: 1, found: 'a form that stands for a page of another file (Ref)', expected: 'none' });
      }
      if (form.has('StructParents') && count > 1) {
        findings.push({
          test: 2,
          found: `a form with tagged content that is painted ${count} times`,
          expected: 'such a form painted once',
        });
      }
      return findings;
    }),
};
