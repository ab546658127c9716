import { readCompositeEncoding } from '../fonts/composite-encoding.ts';
import { isPredefined } from '../fonts/predefined-cmaps.ts';
import type { Clause, TestFinding } from './clause.ts';

export const cmaps: Clause = {
  id: '7.21.3.3',
  summary: 'each CMap that viewers do not bring along is in the file',
  check: ({ fonts }) =>
    fonts.flatMap(({ dictionary, name: font, page }): TestFinding[] => {
      if (dictionary.name('Subtype') !== 'Type0') return [];
      const { name = '', stream, cmap, bases } = readCompositeEncoding(dictionary);
      const findings: TestFinding[] = [];
      if (!stream && !isPredefined(name)) {
        findings.push({
          test: 1,
          page,
          found: `the font ${font} with the CMap ${name}`,
          expected: 'the CMap in the file',
        });
      }
      if (stream && (stream.number('WMode') ?? 0) !== cmap?.writingMode) {
        const found = `the CMap ${name} with one WMode in its dictionary and another inside`;
        findings.push({ test: 2, page, found, expected: 'the same WMode' });
      }
      for (const base of bases.filter((each) => !isPredefined(each.name))) {
        const found = `the CMap ${name}, which starts from the CMap ${base.name}`;
        if (!base.isInFile) findings.push({ test: 1, page, found, expected: `the CMap ${base.name} in the file` });
        findings.push({ test: 3, page, found, expected: 'only a CMap that viewers bring along' });
      }
      return findings;
    }),
};
