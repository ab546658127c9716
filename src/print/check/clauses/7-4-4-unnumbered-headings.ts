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
      findings.push({
        test: 1,
        page: pageOf(element),
        found: `${count} H in ${element.type ?? 'a tag'}`,
        expected: 'one H',
      });
    }
    // Whichever kind comes first is the one that the file has chosen.
    const headings = elements.filter(({ standardType }) => /^H[1-6]?$/.test(standardType ?? ''));
    const isPlain = headings[0]?.standardType === 'H';
    const other = headings.find(({ standardType }) => (standardType === 'H') !== isPlain);
    if (other) {
      findings.push({
        test: isPlain ? 3 : 2,
        page: pageOf(other),
        found: isPlain ? `${other.standardType ?? ''} in a file with H` : 'H in a file with numbered headings',
        expected: 'headings of one kind only',
      });
    }
    return findings;
  },
};
