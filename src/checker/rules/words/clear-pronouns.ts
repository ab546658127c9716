import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { isAnyone } from '../../words/people.ts';
import { prosesOf } from '../../written/walk.ts';

export const clearPronouns = defineRule({
  id: 'clear-pronouns',
  summary: 'Name the thing again when “it”, “they” or “he” could be two things.',
  because: 'To know what “it” is, a reader has to go back and choose. The name is quicker, even when it is said twice.',
  source: 'Patient Information Forum 2023; FontLab, notes on easy text',
  severity: 'look',
  examples: [
    {
      text: 'Put the letter in the box. It must be clean.',
      finds: ['Unexpected `It` for `letter` or `box`, expected the name again: say which one you mean'],
      better: 'Put the letter in the box. The letter must be clean.',
    },
    {
      text: 'The teacher writes to the doctor. She will phone you.',
      finds: ['Unexpected `She` for `teacher` or `doctor`, expected the name again: say which one you mean'],
      better: 'The teacher writes to the doctor. The doctor will phone you.',
    },
    {
      text: 'Take the letters to the shops. They close at 5pm. A cookie is a file. It may be on your computer. The nurse takes your blood. She is kind. We fill in the form with the nurse. It is short.',
      finds: ['Unexpected `They` for `letters` or `shops`, expected the name again: say which one you mean'],
      better: 'Take the letters to the shops. The shops close at 5pm.',
    },
    { text: 'You have a card. It has your photo. This is free.', finds: [] },
  ],
  *check(document) {
    for (const { sentences } of prosesOf(document)) {
      for (const [index, sentence] of sentences.entries()) {
        const [word, verb] = sentence.words;
        const before = sentences[index - 1];
        if (!word || !before || !verb || !['VERB', 'AUX', 'ADV'].includes(verb.tag)) continue;
        const [one, other] = couldBe(word, before);
        if (!one || !other) continue;
        yield {
          at: word,
          found: `\`${word.text}\` for \`${one.text}\` or \`${other.text}\``,
          expected: 'the name again',
          todo: 'say which one you mean',
        };
      }
    }
  },
});

/** What a word can stand for in the sentence before: only what differs by number and by being a person is told apart. */
function couldBe({ text }: Word, { words }: Sentence): Word[] {
  const pronoun = text.toLowerCase();
  // "A cookie is a file. It …": both are the same thing.
  if (words.some(({ lemma, tag }) => lemma === 'be' && tag === 'AUX')) return [];
  const things = words.filter((word, index) => word.tag === 'NOUN' && !isPartOfOther(words, index));
  if (pronoun === 'they') return things.filter(isPlural);
  if (pronoun === 'it') return things.filter((thing) => !isPlural(thing) && !isAnyone(thing));
  if (pronoun === 'he' || pronoun === 'she') return words.filter((word) => !isPlural(word) && isAnyone(word));
  return [];
}

/** Whether a noun only describes another, or how much: "a list of names", "the bus stop", "5 minutes". */
function isPartOfOther(words: readonly Word[], index: number): boolean {
  if (['NOUN', 'PROPN', 'PART'].includes(words[index + 1]?.tag ?? '')) return true;
  let before = index - 1;
  while (['NOUN', 'ADJ', 'DET'].includes(words[before]?.tag ?? '')) before -= 1;
  return words[before]?.lemma === 'of' || words[before]?.tag === 'NUM';
}

function isPlural({ text, lemma }: Word): boolean {
  return text.toLowerCase() !== lemma;
}
