import { defineRule } from '../../rule.ts';
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
      finds: ['Unexpected foreign word `via`, expected English: write `by`'],
      better: 'Your doctor can send the results by email.',
    },
    {
      text: 'The fee is £20 per annum.',
      finds: ['Unexpected foreign words `per annum`, expected English: write `a year`'],
      better: 'The fee is £20 a year.',
    },
    { text: 'You can have a pizza at the café. We say <Words in="cy">croeso</Words>.', finds: [] },
  ],
  *check(document) {
    for (const { entry, at, text, words } of findListed(document, 'foreign-words', ({ word }) => [word])) {
      yield {
        at,
        found: `foreign ${words.length === 1 ? 'word' : 'words'} \`${text}\``,
        expected: 'English',
        todo: `write \`${entry.say}\``,
      };
    }
  },
});
