import { Dictionary } from '../../values/dictionary.ts';
import type { Clause, TestFinding } from './clause.ts';

export const optionalContent: Clause = {
  id: '7.10',
  summary: 'layers have names, and do not change by themselves',
  check({ catalog }) {
    const properties = catalog.dictionary('OCProperties');
    const configurations = [properties?.get('D'), ...(properties?.list('Configs') ?? [])];
    return configurations.flatMap((configuration): TestFinding[] => {
      if (!(configuration instanceof Dictionary)) return [];
      const findings: TestFinding[] = [];
      if ((configuration.text('Name') ?? '') === '') {
        findings.push({ test: 1, found: 'a configuration of layers without a name', expected: 'Name' });
      }
      if (configuration.has('AS')) {
        findings.push({ test: 2, found: 'layers that change by themselves (AS)', expected: 'no AS' });
      }
      return findings;
    });
  },
};
