import { defineRule } from '../../rule.ts';
import { advice } from '../../words/advice.ts';
import { findListed } from '../../words/find-listed.ts';

export const noForeignWords = defineRule({
  id: 'no-foreign-words',
  summary: 'Do not use Latin or other foreign words.',
  because: 'Nobody learns them in everyday talk, and they cannot be read aloud by the rules of English.',
  source: 'Inclusion Europe 2009, point 11; BITV 2.0, annex 2 part 2, point 4',
  severity: 'warning',
  examples: [
    {
      text: 'Your doctor can send the results via email.',
      finds: ['Unexpected foreign word `via`, expected English: write `by` or `through`'],
      better: 'Your doctor can send the results by email.',
    },
    {
      text: 'The fee is £20 per annum.',
      finds: ['Unexpected foreign words `per annum`, expected English: write `a year`'],
      better: 'The fee is £20 a year.',
    },
    {
      text: 'You can have a pizza at the café. About 75 per cent said yes. We say <Words in="cy">croeso</Words>.',
      finds: [],
    },
  ],
  *check(document) {
    for (const listed of findListed(document, 'foreign-words', ({ word }) => [word])) {
      const { entry, at, text, words, next } = listed;
      // "75 per cent" is for the rule on percentages.
      if (next?.lemma === 'cent') continue;
      yield {
        at,
        found: `foreign ${words.length === 1 ? 'word' : 'words'} \`${text}\``,
        expected: 'English',
        todo: advice(listed, entry.say, entry.or),
      };
    }
  },
});
