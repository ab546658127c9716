import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { isPerson } from '../../words/people.ts';
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
function couldBe({ text }: Word, before: Sentence): Word[] {
  const pronoun = text.toLowerCase();
  const things = thingsIn(before);
  if (pronoun === 'they') return things.filter(isPlural);
  if (pronoun === 'it') return things.filter((thing) => !isPlural(thing) && !isSomebody(thing));
  if (pronoun === 'he' || pronoun === 'she') return things.filter((thing) => !isPlural(thing) && isSomebody(thing));
  return [];
}

/** The nouns that are told of, but those that only describe another: "a list of names", "the bus stop", "5 minutes". */
function thingsIn({ words }: Sentence): Word[] {
  if (words.some(({ lemma, tag }) => lemma === 'be' && tag === 'AUX')) return [];
  const heads = words.filter(
    ({ tag }, index) => tag === 'NOUN' && !['NOUN', 'PROPN', 'PART'].includes(words[index + 1]?.tag ?? ''),
  );
  return heads.filter((word) => {
    const before = words.slice(0, words.indexOf(word)).findLast(({ tag }) => !['NOUN', 'ADJ', 'DET'].includes(tag));
    return before?.lemma !== 'of' && before?.tag !== 'NUM';
  });
}

function isPlural({ text, lemma }: Word): boolean {
  return text.toLowerCase() !== lemma;
}

function isSomebody(word: Word): boolean {
  return isPerson('worker', word) || isPerson('reader', word) || isPerson('other', word);
}
