import { findHardWord } from '../../../writing/hard-word.ts';
import { defineRule, type Remark } from '../../rule.ts';
import { wordsBefore, wordsInside } from '../../text/neighbours.ts';
import type { Word } from '../../text/words.ts';
import { wordSet } from '../../words/read-words.ts';
import type { Stretch } from '../../written/prose.ts';
import { prosesOfPart } from '../../written/walk.ts';

const PERSON = /^(?:i|me|we|us|you|he|him|she|it|they|them)$/iu;

export const boldOnlyTerms = defineRule({
  id: 'bold-only-terms',
  summary: 'Make a word bold only when it is a hard word, where it is first used.',
  because: 'Bold then always means “here is a new word, and we say what it means”.',
  source: 'Australian and New South Wales easy read practice; NHS digital service manual, Formatting',
  severity: 'warning',
  examples: [
    {
      text: 'Bring the form **by Friday**.',
      finds: ['Unexpected bold words `by Friday`, expected bold for hard words only: take out the stars'],
      better: 'Bring the form by Friday.',
    },
    {
      text: 'A **cookie** is a small file.\n\nYou can delete a **cookie**.',
      fields: { hardWords: [{ word: 'cookie', meaning: 'A small file.' }] },
      finds: [
        'Unexpected bold on `cookie` again, expected it where the word is first used in a part: take out the stars here',
      ],
      better: 'A **cookie** is a small file.\n\nYou can delete a cookie.',
    },
    {
      text: 'A **cookie** is a small file on your computer.',
      fields: { hardWords: [{ word: 'cookie', meaning: 'A small file.' }] },
      finds: [],
    },
    { text: 'You may get a **tribunal**.', finds: [] },
  ],
  *check({ parts, fields }) {
    const easy = wordSet('common');
    for (const part of parts) {
      const met = new Set<string>();
      for (const prose of prosesOfPart(part)) {
        for (const { start, end } of prose.spansOf('bold')) {
          const at = { prose, start, end };
          const text = prose.text.slice(start, end);
          const hard = findHardWord(text, fields.hardWords);
          if (hard && met.has(hard.word)) yield again(at, text);
          else if (!hard && isEmphasis(at, text, easy)) yield emphasis(at, text);
          if (hard) met.add(hard.word);
        }
      }
    }
  },
});

/** Bold that makes words loud: a sentence, or easy words that name nothing. A hard word without a meaning is told elsewhere. */
function isEmphasis(at: Stretch, text: string, easy: ReadonlySet<string>): boolean {
  const isEasy = (word: Word) => easy.has(word.lemma) || easy.has(word.text.toLowerCase()) || /^\d/u.test(word.text);
  const words = wordsInside(at).filter(({ isSeen }) => isSeen);
  // "Ring us **today**" names nothing.
  const isAfterPronoun = PERSON.test(wordsBefore(at)[0]?.text ?? '');
  const isTerm =
    !isAfterPronoun && words.at(-1)?.tag === 'NOUN' && words.every(({ tag }) => tag === 'NOUN' || tag === 'ADJ');
  if (/[.!?:]$/u.test(text.trim())) return true;
  return !isTerm && words.every((word) => word.literal !== undefined || isEasy(word));
}

function emphasis(at: Stretch, text: string): Remark {
  return { at, found: `bold words \`${text}\``, expected: 'bold for hard words only', todo: 'take out the stars' };
}

function again(at: Stretch, text: string): Remark {
  return {
    at,
    found: `bold on \`${text}\` again`,
    expected: 'it where the word is first used in a part',
    todo: 'take out the stars here',
  };
}
