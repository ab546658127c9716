import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wrongArticlesIn } from '../../text/slips/articles.ts';
import { doubledIn } from '../../text/slips/doubled.ts';
import { knownSlipsIn } from '../../text/slips/known-slips.ts';
import { misspeltIn } from '../../text/slips/misspelt.ts';
import { mixedUpIn } from '../../text/slips/mixed-up.ts';
import type { Slip } from '../../text/slips/slip.ts';
import { namesAndWordsKnownFrom } from '../../written/known-words.ts';
import type { WrittenDocument } from '../../written/types.ts';
import { sentencesIn } from '../../written/walk.ts';

const spelling = 'correct the spelling, or put the word under knownWords in document.yaml';

export const noTypos = defineRule({
  id: 'no-typos',
  summary: 'Correct wrong spelling and slips of the pen.',
  because:
    'Who reads letter by letter stops at each slip, and a screen reader says it as it stands. Names of people and places are left out when they have a capital.',
  source: 'our own rule, with the UK English dictionary of Hunspell',
  severity: 'error',
  examples: [
    {
      text: 'We recieve a lot of letters.',
      finds: [`Unexpected \`recieve\`, expected \`receive\`: ${spelling}`],
      better: 'We receive a lot of letters.',
    },
    {
      text: 'Paint your door in any color.',
      finds: [`Unexpected \`color\`, expected \`colour\`: ${spelling}`],
      better: 'Paint your door in any colour.',
    },
    {
      text: 'People can say if the are happy with the the food.',
      finds: [
        'Unexpected `the are`, expected `they are`: correct the slip',
        'Unexpected `the the`, expected `the` once: take one of them out',
      ],
      better: 'People can say if they are happy with the food.',
    },
    {
      text: 'Please bring you ticket. You can eat a apple.',
      finds: [
        'Unexpected `you ticket`, expected `your ticket`: correct the slip',
        'Unexpected `a apple`, expected `an apple`: correct the slip',
      ],
      better: 'Please bring your ticket. You can eat an apple.',
    },
    {
      text: 'Write to Zofia Wójcik at zofia@exmaple.org. Ask her about the tramlink card.',
      fields: { knownWords: ['tramlink'] },
      finds: [],
    },
    { text: 'Ask an advisor about antihypertensives. Put food in the caddy.', finds: [] },
    { text: 'It takes an hour to see a union. Log in in May. We give you money.', finds: [] },
  ],
  *check(document) {
    const known = knownTo(document);
    for (const sentence of sentencesIn(document)) {
      for (const at of apart(slipsIn(sentence, known))) {
        const { expected, todo } = at;
        yield { at, found: `\`${at.prose.text.slice(at.start, at.end)}\``, expected, todo };
      }
    }
  },
});

function* slipsIn(sentence: Sentence, known: ReadonlySet<string>): Generator<Slip> {
  yield* mixedUpIn(sentence);
  yield* knownSlipsIn(sentence);
  yield* misspeltIn(sentence, known);
  yield* doubledIn(sentence);
  yield* wrongArticlesIn(sentence);
}

/** Of slips in the same place the first. */
function apart(slips: Iterable<Slip>): Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) {
    if (!kept.some(({ start, end }) => slip.start < end && start < slip.end)) kept.push(slip);
  }
  return kept;
}

/** The words in small letters that the document has as names, as hard words, or as known. */
function knownTo(document: WrittenDocument): Set<string> {
  return new Set(namesAndWordsKnownFrom(document).flatMap((text) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
}
