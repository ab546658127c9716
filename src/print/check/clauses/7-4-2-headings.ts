import type { Clause, TestFinding } from './clause.ts';

export const numberedHeadings: Clause = {
  id: '7.4.2',
  summary: 'the first heading is H1, and going down no level is skipped',
  check({ structure, pageOf }) {
    const findings: TestFinding[] = [];
    let last = 0;
    for (const element of structure.elements) {
      const level = Number(/^H([1-6])$/.exec(element.standardType ?? '')?.[1] ?? 0);
      if (level === 0) continue;
      if (level > last + 1) {
        findings.push({
          test: 1,
          page: pageOf(element),
          found: last === 0 ? `H${level} as the first heading` : `H${level} after H${last}`,
          expected: last === 0 ? 'H1 as the first heading' : `at most H${last + 1} after H${last}`,
        });
      }
      last = level;
    }
    return findings;
  },
};
