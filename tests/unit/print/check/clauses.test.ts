import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/print/check/check-pdf.ts';
import { clauses } from '../../../../src/print/check/clauses/clauses.ts';
import { brokenPdf } from './broken-pdf.ts';
import { drawingBreaks } from './drawing-breaks.ts';
import { fontBreaks } from './font-breaks.ts';
import { generalBreaks } from './general-breaks.ts';
import { otherBreaks } from './other-breaks.ts';
import { structureBreaks } from './structure-breaks.ts';

const allBreaks = [...generalBreaks, ...structureBreaks, ...otherBreaks, ...drawingBreaks, ...fontBreaks];

describe('the clauses', () => {
  for (const [tests, what, changes, more] of allBreaks) {
    it(`tell ${tests || 'nothing'} of ${what}`, async () => {
      const { findings } = await checkPdf(brokenPdf(changes, more), 'broken.pdf');
      const told = new Set(findings.map(({ clause, test }) => `${clause} t${test}`));
      expect(Array.from(told).join(', ')).toBe(tests);
    });
  }

  it('begin as a PDF of version 1', async () => {
    const file = Buffer.from(Buffer.from(brokenPdf([])).toString('latin1').replace('%PDF-1.7', '%PDF-2.0'), 'latin1');
    const { findings } = await checkPdf(file, 'new.pdf');
    expect(findings).toMatchObject([{ clause: '6.1', test: 1, found: 'the first line %PDF-2.0' }]);
  });

  it('are listed once each, in the order of the standard', () => {
    const numbers = clauses.map(({ id }) =>
      id
        .split('.')
        .map((part) => part.padStart(3, '0'))
        .join('.'),
    );
    expect(numbers).toEqual(Array.from(new Set(numbers)).sort());
  });
});
