import type { Clause, TestFinding } from './clause.ts';

const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';

export const versionIdentification: Clause = {
  id: '5',
  summary: 'the metadata says that the file is PDF/UA-1',
  check({ metadata }) {
    if (!metadata) return [];
    const own = metadata.properties?.filter(({ namespace }) => namespace === uaNamespace) ?? [];
    if (own.length === 0) {
      return [
        {
          test: 1,
          found: metadata.properties ? 'metadata without pdfuaid' : 'metadata that are not well-formed XML',
          expected: 'metadata with pdfuaid:part',
        },
      ];
    }
    const findings: TestFinding[] = [];
    const part = own.find(({ name }) => name === 'part')?.values[0]?.text;
    if (part === undefined || !/^\s*\+?0*1\s*$/.test(part)) {
      findings.push({ test: 2, found: `pdfuaid:part is ${part ?? 'missing'}`, expected: 'pdfuaid:part is 1' });
    }
    for (const [name, test] of [
      ['part', 3],
      ['amd', 4],
      ['corr', 5],
    ] as const) {
      const wrong = own.find((property) => property.name === name && property.prefix !== 'pdfuaid');
      if (wrong) findings.push({ test, found: `${wrong.prefix}:${name}`, expected: `pdfuaid:${name}` });
    }
    return findings;
  },
};
