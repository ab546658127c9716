import { childTypes } from '../structure/relatives.ts';
import type { Clause, TestFinding } from './clause.ts';

export const unnumberedHeadings: Clause = {
  id: '7.4.4',
  summary: 'headings are all numbered (H1, H2) or all not (H), and then one in each section',
  check({ structure: { elements }, pageOf }) {
    const findings: TestFinding[] = [];
    for (const element of elements) {
      const count = childTypes(element).filter((type) => type === 'H').length;
      if (count < 2) continue;
      findings.push({ test: 1, page: pageOf(element), found: `${count} H in ${element.type ?? 'a tag'}`, expected: 'one H' });
    }
    const plain = elements.find(({ standardType }) => standardType === 'H');
    const numbered = elements.find(({ standardType }) => /^H[1-6]$/.test(standardType ?? ''));
    if (plain && numbered) {
      const expected = 'headings of one kind only';
      findings.push({ test: 2, page: pageOf(plain), found: 'H in a file with numbered headings', expected });
      findings.push({ test: 3, page: pageOf(numbered), found: 'numbered headings in a file with H', expected });
    }
    return findings;
  },
};
