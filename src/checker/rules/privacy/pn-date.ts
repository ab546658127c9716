import { factsIn } from '../../facts/facts-in.ts';
import { defineRule } from '../../rule.ts';
import { Prose } from '../../written/prose.ts';
import { sentencesIn } from '../../written/walk.ts';

/** How a sentence says when the words were written. */
const WRITTEN =
  /\b(?:updated|(?:last|was) (?:changed|written|reviewed|checked)|(?:notice|policy|version|leaflet|document) (?:is|was) (?:from|of|written|made))\b/i;
const VERSION = /\bversion (?:number )?(\d+(?:\.\d+)*)/gi;

export const pnDate = defineRule({
  id: 'pn-date',
  summary: 'Give one date and one version: those of document.yaml, which stand on the cover and on the first page.',
  because: 'Readers must know whether the notice in their hand is the one that holds. Two dates say that nobody knows.',
  source: 'our own',
  severity: 'error',
  examples: [
    {
      text: 'We updated this notice on 1 May 2024.',
      fields: { kind: 'privacy-notice', date: '2026-11-24' },
      finds: [
        'Unexpected date `1 May 2024` of these words, expected that of document.yaml, 2026-11-24: take it out, or correct the one that is wrong',
      ],
      better: 'We updated this notice on 24 November 2026.',
    },
    {
      text: 'This is version 3 of our privacy notice.',
      fields: { kind: 'privacy-notice', version: '4' },
      finds: [
        'Unexpected `version 3`, expected version 4 as in document.yaml: take it out, or correct the one that is wrong',
      ],
      better: 'This is our privacy notice.',
    },
    { text: 'The law changed on 1 May 2018.', fields: { kind: 'privacy-notice' }, finds: [] },
  ],
  *check(document) {
    const { kind, date, version } = document.fields;
    if (kind !== 'privacy-notice') return;
    const right = new Set(keysOf(date));
    const todo = 'take it out, or correct the one that is wrong';
    for (const { prose, start, end, text } of sentencesIn(document)) {
      const dates = WRITTEN.test(text) ? factsIn(prose).filter((fact) => fact.kind === 'date') : [];
      for (const { key, at, text: found } of dates) {
        if (right.has(key) || at.start < start || at.end > end) continue;
        yield { at, found: `date \`${found}\` of these words`, expected: `that of document.yaml, ${date}`, todo };
      }
      for (const { 0: found, 1: number, index } of text.matchAll(VERSION)) {
        if (number === version) continue;
        const at = { prose, start: start + index, end: start + index + found.length };
        yield { at, found: `\`${found}\``, expected: `version ${version} as in document.yaml`, todo };
      }
    }
  },
});

/** A day, and the month and the year that it is in. */
function keysOf(date: string): string[] {
  const prose = new Prose({ kind: 'title', file: '', text: date, placeAt: () => ({ line: 1, column: 1 }) });
  return factsIn(prose).flatMap(({ key, implies = [] }) => [key, ...implies]);
}
