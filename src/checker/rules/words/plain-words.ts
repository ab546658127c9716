import { defineRule } from '../../rule.ts';
import { isName } from '../../text/names.ts';
import type { Word } from '../../text/words.ts';
import { findListed, withoutKnown, type Listed } from '../../words/find-listed.ts';
import type { ProseKind, Stretch } from '../../written/prose.ts';
import type { WrittenDocument } from '../../written/types.ts';

/** The tags that a word has when it is of a kind. */
const tagsOf = {
  noun: ['NOUN', 'PROPN'],
  verb: ['VERB', 'AUX'],
  adjective: ['ADJ'],
  adverb: ['ADV'],
} as const satisfies Record<string, readonly string[]>;

export const plainWords = defineRule({
  id: 'plain-words',
  summary: 'Write an easy word in the place of a hard one.',
  because:
    'Office words take longer to read and say no more. A heading is read first, and by people in a hurry, so a hard word in it is an error.',
  source:
    'UK government, Accessible communication formats: take out words not needed; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.1 and 3.5; WCAG 3 draft, Clear language',
  severity: 'warning',
  examples: [
    {
      text: 'We utilise your name to send you letters.',
      finds: ['Unexpected hard word `utilise`, expected a plain one: write `use`'],
      better: 'We use your name to send you letters.',
    },
    {
      text: '## How to obtain a bus pass\n\nAsk us in order to get one.',
      finds: [
        'Unexpected hard word `obtain`, expected a plain one: write `get`',
        'Unexpected hard words `in order to`, expected plain ones: write `to`',
      ],
      better: '## How to get a bus pass\n\nAsk us to get one.',
    },
    { text: 'We use your name to send you letters. Your parking permit ends in May.', finds: [] },
    {
      text: 'You pay a **tariff**. A tariff is what you pay for gas.',
      fields: { hardWords: [{ word: 'tariff', meaning: 'What you pay for gas.' }] },
      finds: [],
    },
  ],
  *check(document) {
    const told = wordsOfOtherRules(document);
    const found = findListed(document, 'plain', ({ hard }) => [hard]);
    for (const listed of withoutKnown(document, found)) {
      const { entry, at, text, words, sentence } = listed;
      if (!isMeant(entry.as, listed) || isBold(at)) continue;
      if (words.some((word) => told.has(word) || isName(word, sentence))) continue;
      yield {
        at,
        found: words.length === 1 ? `hard word \`${text}\`` : `hard words \`${text}\``,
        expected: words.length === 1 ? 'a plain one' : 'plain ones',
        todo: `write \`${entry.plain}\``,
        severity: isTitle(at.prose.kind) ? 'error' : 'warning',
      };
    }
  },
});

/** Words of which other rules have more to say than that they are hard. */
function wordsOfOtherRules(document: WrittenDocument): Set<Word> {
  const found = [
    ...findListed(document, 'foreign-words', ({ word }) => [word]),
    ...findListed(document, 'respectful-terms', ({ phrase }) => [phrase]),
  ];
  return new Set(found.flatMap(({ words }) => words));
}

/** Whether an entry that is only for one kind of word is for these. */
function isMeant(kind: keyof typeof tagsOf | undefined, { words, before }: Listed<unknown>): boolean {
  if (!kind) return true;
  const tags: readonly string[] = tagsOf[kind];
  // The tagger takes "permit" in "your permit ends" for a verb.
  const isNoun = before?.tag === 'DET' || /^(?:my|your|his|her|its|our|their)$/i.test(before?.text ?? '');
  return words.slice(0, 1).some(({ tag }) => tags.includes(tag)) && !(kind === 'verb' && isNoun);
}

/** Bold words are explained, or another rule reports that they are not. */
function isBold({ prose, start, end }: Stretch): boolean {
  return prose.spansOf('bold').some((span) => span.start <= start && end <= span.end);
}

function isTitle(kind: ProseKind): boolean {
  return kind === 'title' || kind === 'heading';
}
