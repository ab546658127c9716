import { annotationsOf } from '../structure/annotations.ts';
import type { Clause, TestFinding } from './clause.ts';

export const links: Clause = {
  id: '7.18.5',
  summary: 'each link is tagged as Link, and says in words where it leads',
  check: (file) =>
    annotationsOf(file).flatMap(({ subtype, isHidden, elementType, dictionary, page }): TestFinding[] => {
      if (subtype !== 'Link' || isHidden) return [];
      const findings: TestFinding[] = [];
      if (elementType !== 'Link') {
        const found = `a link in ${elementType ?? 'no tag'}`;
        findings.push({ test: 1, page: page.number, found, expected: 'a link in a tag Link' });
      }
      if ((dictionary.text('Contents') ?? '') === '') {
        findings.push({
          test: 2,
          page: page.number,
          found: 'a link without Contents',
          expected: 'Contents with its words',
        });
      }
      return findings;
    }),
};
