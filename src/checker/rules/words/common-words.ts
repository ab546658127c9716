import { defineRule } from '../../rule.ts';
import { firstUsesIn } from '../../text/first-uses.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { chosenNamesIn } from '../../words/chosen-names.ts';
import { isCommon } from '../../words/common-words.ts';
import { hasAnswer } from '../../words/words-with-answers.ts';

export const commonWords = defineRule({
  id: 'common-words',
  summary: 'Use words that most people know.',
  because:
    'A reader who meets an unknown word stops, and may not start again. Words of everyday talk are read without stopping.',
  source:
    'W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 3.1; WCAG 3 draft, Clear language; Department of Health 2010, point 8; Inclusion Europe 2009, points 6 and 7. The number of rare words in a sentence: our own',
  severity: 'warning',
  settings: {
    many: { default: 3, means: 'rare words in a sentence, from which on it is reported as a whole' },
  },
  examples: [
    {
      text: 'The nurse will check your vaccination and your mobility.',
      finds: [
        'Unexpected rare word `vaccination`, expected words that most people know: write it in everyday words, or explain it as a hard word',
      ],
      better: 'The nurse will check which vaccines you had and how well you move.',
    },
    {
      text: 'We put grit on the road to Llandudno. Grit is salt and sand.',
      finds: [
        'Unexpected rare word `grit`, expected words that most people know: write it in everyday words, or explain it as a hard word',
      ],
      better: 'We put salt and sand on the road to Llandudno.',
    },
    {
      text: 'The **ombudsman** can help. An ombudsman is a person who looks at complaints.',
      fields: { hardWords: [{ word: 'ombudsman', meaning: 'A person who looks at complaints.' }] },
      finds: [],
    },
    {
      text: 'We will terminate or amend your rent plan and notify you.',
      finds: [
        'Unexpected sentence with 3 rare words, expected words that most people know: say it anew in everyday words',
      ],
      better: 'We will end or change your rent plan and tell you.',
    },
    { text: 'CCTV stands for closed circuit television.', finds: [] },
    { text: 'It is against the law to be unfair because of sexual orientation.', finds: [] },
    { text: 'Come to the sluice gate.', fields: { knownWords: ['sluice'] }, finds: [] },
    { text: 'Phone Dr Okonkwo at Exampletown Surgery on 01632 960000.', finds: [] },
  ],
  *check(document, { many }) {
    for (const { sentence, words } of firstUsesIn(document)) {
      const chosen = chosenNamesIn(sentence);
      const rare = words.filter((word) => !isCommon(word) && !chosen.has(word) && !isNamed(word, sentence));
      // A word of which another rule has more to say is left to it, but not a sentence full of them.
      const unanswered = rare.filter((word) => !hasAnswer(word));
      for (const word of unanswered) {
        yield {
          at: word,
          found: `rare word \`${word.text}\``,
          expected: 'words that most people know',
          todo: 'write it in everyday words, or explain it as a hard word',
        };
      }
      if (unanswered.length > 0 || rare.length < many) continue;
      yield {
        at: sentence,
        found: `sentence with ${rare.length} rare words`,
        expected: 'words that most people know',
        todo: 'say it anew in everyday words',
      };
    }
  },
});

/**
 * Whether a sentence gives a word as the name of something: in bold, as in "This rule is called a policy", or as in
 * "MRI stands for magnetic resonance imaging", where no other words would be true.
 */
function isNamed(word: Word, { prose, words, start: from }: Sentence): boolean {
  if (prose.spansOf('bold').some(({ start, end }) => start <= word.start && word.end <= end)) return true;
  if (/\b\p{Lu}{2,} stands? for\b/u.test(prose.text.slice(from, word.start))) return true;
  const last = words.slice(0, words.indexOf(word)).findLast(({ tag }) => !['DET', 'ADJ', 'NOUN'].includes(tag));
  return last?.lemma === 'call' && last.text !== last.lemma;
}
