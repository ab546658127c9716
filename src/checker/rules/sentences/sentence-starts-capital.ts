import { defineRule } from '../../rule.ts';
import type { Remark } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { prosesOf, sentencesIn } from '../../written/walk.ts';
import { wordList } from '../../words/read-words.ts';
import type { Prose } from '../../written/prose.ts';

const CLOSED = /[.?!:…]["'’”)\]]*$/;
/** "Phone: 01632 960000": a name for what follows, and no sentence. */
const LABEL = /^[^.?!:]{1,30}: /;
/** How many words a name can have that is no sentence. */
const LONGEST_NAME = 3;

export const sentenceStartsCapital = defineRule({
  id: 'sentence-starts-capital',
  summary: 'Start a sentence with a capital letter, and end it with a full stop, a question mark or a colon.',
  because:
    'The capital and the full stop show where one thought ends and the next begins. Screen readers make a pause there too. Items of a list need neither.',
  source: 'People First 2012; NHS digital service manual, Punctuation',
  severity: 'error',
  examples: [
    {
      text: 'this might be:',
      finds: ['Unexpected small letter in `this`, expected `This`: start the sentence with a capital letter'],
      better: 'This might be:',
    },
    {
      text: 'Wash your hands. then dry them.',
      finds: ['Unexpected small letter in `then`, expected `Then`: start the sentence with a capital letter'],
      better: 'Wash your hands. Then dry them.',
    },
    {
      text: 'The gym is on the first floor',
      finds: ['Unexpected end after `floor`, expected a full stop, a question mark or a colon: add it'],
      better: 'The gym is on the first floor.',
    },
    { text: 'You can bring:\n\n- your card\n- A friend', finds: [] },
    { text: 'Phone: 01632 960000\n\nus@example.org\n\n1 High Street\n\nFind us on www.example.org', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      if (prose.kind === 'statement') yield* statementRemarks(prose);
    }
    for (const sentence of sentencesIn(document, ['statement', 'item', 'contact', 'meaning'])) {
      for (const word of startsInside(sentence)) yield smallLetter(word);
    }
  },
});

function* statementRemarks({ text, sentences }: Prose): Generator<Remark> {
  const [first, last] = [sentences[0]?.words[0], sentences.at(-1)];
  if (first && isSmall(first)) yield smallLetter(first);
  if (!last || CLOSED.test(text) || LABEL.test(text) || !isSentence(last)) return;
  const end = last.words.findLast(({ isSeen }) => isSeen);
  if (!end || end.literal) return;
  yield {
    at: end,
    found: `end after \`${end.text}\``,
    expected: 'a full stop, a question mark or a colon',
    todo: 'add it',
  };
}

function smallLetter(word: Word): Remark {
  return {
    at: word,
    found: `small letter in \`${word.text}\``,
    expected: `\`${word.text.charAt(0).toUpperCase()}${word.text.slice(1)}\``,
    todo: 'start the sentence with a capital letter',
  };
}

/** Words with a small letter after a full stop; the sentence splitter takes both sentences for one. */
function startsInside({ words }: Sentence): Word[] {
  return words.filter((word, at) => {
    const [before, stop] = [words[at - 2], words[at - 1]];
    if (!stop || !before || !/^[.?!]$/.test(stop.text) || stop.end === word.start) return false;
    return isSmall(word) && isOrdinary(before);
  });
}

/** Not `iPhone`, and no address. */
function isSmall({ text, literal }: Word): boolean {
  return literal === undefined && /^\p{Ll}+$/u.test(text);
}

/** Not a name such as "Easy read", a few words without a "you" or an "is", and not "How we use your name". */
function isSentence({ words, length, text }: Sentence): boolean {
  if (/^(?:how|what|where|which|who|why)\b/i.test(text)) return false;
  const tags = words.map(({ tag }) => tag);
  const isLong = length > LONGEST_NAME || tags.includes('AUX') || tags.includes('PRON');
  return isLong && (tags.includes('VERB') || tags.includes('AUX'));
}

/** Not the end of an address, and not a short form, which keeps its full stop inside a sentence. */
function isOrdinary({ prose, start, text }: Word): boolean {
  const word = text.toLowerCase();
  return (
    text.length > 1 &&
    !/\S/.test(prose.text.charAt(start - 1)) &&
    !wordList('short-forms').some(({ short, also }) =>
      [short, ...also].some((form) => form.toLowerCase().startsWith(word)),
    )
  );
}
