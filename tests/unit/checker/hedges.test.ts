import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checker/check-document.ts';
import type { Example } from '../../../src/checker/rule.ts';
import { sampleDocument, sampleSource } from './sample-document.ts';

/** What the rule counts in a document of parts that are called as the test says, against its source. */
function told(source: string, parts: Record<string, string>, fields: Example['fields'] = {}): string[] {
  const [first = '', ...rest] = Object.values(parts);
  const document = sampleDocument({ text: first, parts: rest, fields, finds: [] });
  Object.keys(parts).forEach((title, index) => {
    const part = document.parts[index];
    if (part) part.title = title;
  });
  return checkDocument(document, { against: sampleSource(source) })
    .findings.filter(({ message }) => message.ruleId === 'hedges-kept')
    .map(({ message }) => message.reason.replace(/^Unexpected (.*): .*$/, '$1'));
}

const source = 'Contents\nBins 2\nParks 4\n\nBins\nWe may come.\n\nPARKS:\nWe may close. You can only sit.';

describe('small words that say how sure something is', () => {
  it('are counted in each part', () => {
    expect(told(source, { Bins: 'We may come.', Parks: 'We may close. You can only sit.' })).toEqual([]);
    expect(told(source, { Bins: 'We come. We may go.', Parks: 'We close. You can sit.' })).toEqual([
      'part “Parks” without `may`, expected 1 time as in lines 8–9 of `source.txt`',
      'part “Parks” without `only`, expected 1 time as in lines 8–9 of `source.txt`',
    ]);
  });

  it('are counted in parts that have changed places', () =>
    expect(told(source, { Parks: 'We may close. You can only sit.', Bins: 'We may come.' })).toEqual([]));

  it('are counted together in a part and the next one when the source has no such title', () => {
    const parts = { Bins: 'We may come.', Benches: 'You can only sit.', Parks: 'We may close.' };
    expect(told('Bins\nWe may come. You can only sit.\n\nParks\nWe may close.', parts)).toEqual([]);
    expect(told('Bins\nWe may come. You can sit.\n\nParks\nWe may close.', parts)).toEqual([
      '1 time `only` in the parts “Bins” and “Benches”, expected none as in lines 1–2 of `source.txt`',
    ]);
  });

  it('are counted in the whole text when no title is in the source', () =>
    expect(told('We may come. We may go.', { Bins: 'We may come.', Parks: 'We go.' })).toEqual([
      '1 time `may` in the parts “Bins” and “Parks”, expected 2 times as in line 1 of `source.txt`',
    ]));

  it('are counted in what a contact says', () => {
    const us = { name: 'The Sample Group', picture: 'sample', phone: '01632 960000', text: 'You may phone us.' };
    const parts = { Bins: '<Contact of="us" />' };
    expect(told('Bins\nYou may phone us.', parts, { contacts: { us } })).toEqual([]);
  });

  it('are other words in “May” and “about you”', () =>
    expect(told('Bins\nAsk us about May.', { Bins: 'We come. It is in May 2026.' })).toEqual([]));

  it('are “about” before a number', () =>
    expect(told('Bins\nIt takes about 6 weeks.', { Bins: 'It takes 6 weeks.' })).toEqual([
      'part “Bins” without `about`, expected 1 time as in lines 1–2 of `source.txt`',
    ]));

  it('are the same in harder words', () => {
    const source = 'Bins\nIt takes approximately 6 weeks. It is occasionally late. You are required to wait.';
    expect(told(source, { Bins: 'It takes about 6 weeks. It is sometimes late. You must wait.' })).toEqual([]);
    expect(told(source, { Bins: 'It takes 6 weeks. It is sometimes late. You must wait.' })).toEqual([
      'part “Bins” without `about`, expected 1 time as in lines 1–2 of `source.txt`',
    ]);
  });

  it('are counted as the words that stand together', () =>
    expect(told('Bins\nAt most 6 bins.', { Bins: 'Most of the 6 bins.' })).toEqual([
      'part “Bins” without `at most`, expected 1 time as in lines 1–2 of `source.txt`',
      '1 time `most` in the part “Bins”, expected none as in lines 1–2 of `source.txt`',
    ]));
});
