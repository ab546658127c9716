import { factualProses } from '../../facts/factual-proses.ts';
import { defineRule } from '../../rule.ts';

const MARK = /\[confirm\b[^\]]*\]?/gi;

export const pnNoInvention = defineRule({
  id: 'pn-no-invention',
  summary:
    'Publish nothing that the organisation has still to confirm. Mark it as `[CONFIRM: your question]` until then.',
  because:
    'A privacy notice is a promise. Words that nobody has agreed to would promise in the name of others what they may not do.',
  source: 'our own; Information Commissioner’s Office: be truthful',
  severity: 'error',
  examples: [
    {
      text: 'We answer you in 30 days. [CONFIRM: is it 30 days?]',
      fields: { kind: 'privacy-notice' },
      finds: [
        'Unexpected `[CONFIRM: is it 30 days?]`, expected only words that the organisation has confirmed: ask it, then take out the mark',
      ],
      better: 'We answer you in 30 days.',
    },
    { text: 'We will confirm this by letter.', fields: { kind: 'privacy-notice' }, finds: [] },
  ],
  *check(document) {
    if (document.fields.kind !== 'privacy-notice') return;
    for (const prose of factualProses(document)) {
      for (const { 0: found, index: start } of prose.text.matchAll(MARK)) {
        yield {
          at: { prose, start, end: start + found.length },
          found: `\`${found}\``,
          expected: 'only words that the organisation has confirmed',
          todo: 'ask it, then take out the mark',
        };
      }
    }
  },
});
