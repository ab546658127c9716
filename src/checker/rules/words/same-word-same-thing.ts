import { defineRule } from '../../rule.ts';
import { isName } from '../../text/names.ts';
import { findListed, type Listed } from '../../words/find-listed.ts';

export const sameWordSameThing = defineRule({
  id: 'same-word-same-thing',
  summary: 'Call a thing by one name all through the document.',
  because: 'Another name looks like another thing. A reader who meets “bill” and then “invoice” looks for two papers.',
  source:
    'Inclusion Europe 2009, point 9; The Easy Read Standard, 2026; BITV 2.0, annex 2 part 2, point 3; ISO 24495-1',
  severity: 'warning',
  examples: [
    {
      text: 'Pay your bill by Friday. You can pay the invoice at the bank.',
      finds: [
        'Unexpected name `invoice` for what was `bill` before, expected one name for one thing: write `bill` here too',
      ],
      better: 'Pay your bill by Friday. You can pay the bill at the bank.',
    },
    {
      text: 'Phone us on Monday.',
      parts: ['Telephone us again on Friday. Please telephone before noon.'],
      finds: [
        'Unexpected name `Telephone` for what was `Phone` before, expected one name for one thing: write `Phone` here too',
      ],
      better: 'Telephone us on Monday.',
    },
    { text: 'We charge you for the visit. The fee is £5. Bring your bills or invoices.', finds: [] },
  ],
  *check(document) {
    const lastNames = new Map<string, Listed<unknown>>();
    const firstNames = new Map<string, { phrase: string; text: string }>();
    const told = new Set<string>();
    for (const listed of findListed(document, 'synonyms', ({ words }) => words)) {
      const { entry, phrase, at, text, words, sentence } = listed;
      if (words.slice(-1).some((word) => isName(word, sentence))) continue;
      // To charge and a charge are two things, so verbs are compared with verbs only.
      const thing = `${entry.words.join()} ${String(isVerb(listed))}`;
      const isJoined = isJoinedTo(listed, lastNames.get(thing));
      lastNames.set(thing, listed);
      const first = firstNames.get(thing) ?? { phrase, text };
      firstNames.set(thing, first);
      if (isJoined || phrase.toLowerCase() === first.phrase.toLowerCase() || told.has(`${thing} ${phrase}`)) continue;
      told.add(`${thing} ${phrase}`);
      yield {
        at,
        found: `name \`${text}\` for what was \`${first.text}\` before`,
        expected: 'one name for one thing',
        todo: `write \`${first.text}\` here too`,
      };
    }
  },
});

/** Whether a name is used as a verb. The tagger takes the first word of "Phone the clinic" for a noun. */
function isVerb({ words, next, sentence }: Listed<unknown>): boolean {
  const last = words.at(-1);
  return last?.tag === 'VERB' || (last === sentence.words[0] && ['DET', 'PRON', 'PROPN'].includes(next?.tag ?? ''));
}

/** Whether two names are told side by side, as two things: "surveys or questionnaires". */
function isJoinedTo({ at }: Listed<unknown>, last: Listed<unknown> | undefined): boolean {
  if (last?.at.prose !== at.prose) return false;
  return /^(?:,|,? (?:and|or))? ?$/.test(at.prose.text.slice(last.at.end, at.start));
}
