import { nameOf } from '../../against/source-text.ts';
import { compareFacts } from '../../facts/compare-facts.ts';
import { factualProses } from '../../facts/factual-proses.ts';
import { defineRule } from '../../rule.ts';
import { Prose } from '../../written/prose.ts';
import type { WrittenDocument } from '../../written/types.ts';

export const factsKept = defineRule({
  id: 'facts-kept',
  summary: 'Keep every date, number, address and name of the text that you started from, and add none.',
  because:
    'Readers do what the document says: a wrong number rings at a wrong house, and a wrong date costs money. Easy words must not change what is true.',
  source: 'our own, after rule P1 of the easy-read-engine; it runs with `--against FILE`',
  severity: 'error',
  needsSource: true,
  examples: [
    {
      against: 'We will keep your form for six months.',
      text: 'We keep your form for 5 months.',
      finds: [
        'Unexpected document without the duration `six months` (source.txt:1), expected every fact of the source: write it, or accept with a reason',
        'Unexpected duration `5 months` that is not in the source, expected only facts of `source.txt`: take it out, or ask the organisation',
      ],
      better: 'We keep your form for 6 months.',
    },
    {
      against: 'The Telford office is open from 9am. It opened on 3rd May 2019.',
      text: 'Our office is open from 9am. It opened on 3 May 2019.',
      finds: [
        'Unexpected document without the name `Telford` (source.txt:1), expected every fact of the source: write it, or accept with a reason',
      ],
      better: 'Our office in Telford is open from 9am. It opened on 3 May 2019.',
    },
    {
      against: 'Tel: 01632960000 (Mon-Fri). 50% of callers wait under a minute; calls cost £0.10.',
      text: 'You can phone us from Monday to Friday. Our number is 01632 960000. A call costs 10p. Half of the people wait less than 1 minute.',
      finds: [],
    },
  ],
  *check(document) {
    const { against, file } = document;
    if (!against) return;
    const { missing, added } = compareFacts(
      [...factualProses(document), organisationOf(document)],
      against.proses,
      ownWords(document),
    );
    for (const { kind, text, at } of missing) {
      const { line } = at.prose.placeAt(at.start);
      yield {
        at: { file, place: { line: 1, column: 1 } },
        found: `document without the ${kind} \`${text}\` (${nameOf(against)}:${line})`,
        expected: 'every fact of the source',
        todo: 'write it, or accept with a reason',
        about: text,
      };
    }
    for (const { kind, text, at } of added) {
      yield {
        at,
        found: `${kind} \`${text}\` that is not in the source`,
        expected: `only facts of \`${nameOf(against)}\``,
        todo: 'take it out, or ask the organisation',
      };
    }
  },
});

/** What is not from the source and yet right: whose document it is, and the words that its editor vouches for. */
function ownWords(document: WrittenDocument): Prose[] {
  return [organisationOf(document), ...document.fields.knownWords.map((word) => fieldOf(document, word))];
}

/** It stands on the cover, so its name is in the document. */
function organisationOf(document: WrittenDocument): Prose {
  return fieldOf(document, document.fields.organisation);
}

function fieldOf({ file }: WrittenDocument, text: string): Prose {
  return new Prose({ kind: 'title', file, text, placeAt: () => ({ line: 1, column: 1 }) });
}
