import { wordList, wordSet } from '../words/read-words.ts';
import { isInDictionary } from './dictionary.ts';
import type { Sentence } from './sentences.ts';
import { tag } from './tagger.ts';
import type { Word } from './words.ts';

const CAPITALS = /^\p{Lu}(?:\p{Lu}|['’](?=\p{Lu}))+$/u;
/** Words of one letter go on a run of capitals, as in "YOU MAY GET A FINE". */
const BETWEEN = /^[IA]$/u;
/** Fewer letters than these may be initials that happen to make a word, such as PIN. */
const LEAST = 5;
/** What stands before a verb, so that "must SIGN" is none of the initials. */
const BEFORE_VERB = /^(?:AUX|PART|PRON|INTJ)$/u;
/** Little words, which are no initials. */
const LITTLE = /^(?:ADV|DET|ADP|PART|AUX|CCONJ|SCONJ|PRON)$/u;

/**
 * The rows of words of a sentence that are words in capitals, and no letters that stand for others such as "NHS".
 * @param isName whether a word is part of a name, which is written as its owner writes it
 */
export function shoutedIn(sentence: Sentence, isName: (word: Word) => boolean = () => false): Word[][] {
  const runs = runsIn(sentence);
  if (runs.length === 0) return [];
  const known = new Set(wordList('known-abbreviations').map(({ short }) => short));
  const tags = tagsInSmall(sentence);
  return runs.filter((run) =>
    isShouted(
      run.filter((word) => !known.has(word.text) && !isName(word)),
      tags,
    ),
  );
}

/** Words in capitals that follow each other. */
function runsIn({ words }: Sentence): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of [...words, undefined]) {
    const isCapitals = word && !word.literal && CAPITALS.test(word.text);
    if (word && (isCapitals || (run.length > 0 && BETWEEN.test(word.text)))) run.push(word);
    else {
      const last = run.findLastIndex(({ text }) => CAPITALS.test(text));
      if (last >= 0) runs.push(run.slice(0, last + 1));
      run = [];
    }
  }
  return runs;
}

/** Whether words in capitals are words, and not initials such as "NHS" or "GP". */
function isShouted(words: readonly Word[], tagsOf: Tags): boolean {
  const common = wordSet('common');
  const real = words.filter(({ text }) => text.length >= 3 && isInDictionary(text.toLowerCase()));
  if (real.some(({ text }) => text.length >= LEAST)) return true;
  const easy = real.filter(({ text }) => common.has(text.toLowerCase()));
  return easy.some((word) => {
    if (words.length > 1) return true;
    const { before, own } = tagsOf(word);
    return (word.text !== 'WHO' && LITTLE.test(own)) || (own === 'VERB' && BEFORE_VERB.test(before));
  });
}

/** What a word is, and the word before it. */
type Tags = (word: Word) => { before: string; own: string };

/**
 * Read in small letters, a word such as "only" shows what it is; "NHS" becomes some noun. The sentence is read once, when
 * it is first asked for.
 */
function tagsInSmall({ text, start }: Sentence): Tags {
  let read: Map<number, { before: string; own: string }> | undefined;
  return (word) => {
    read ??= new Map(
      tag(text.toLowerCase()).map(({ offset, tag: own }, at, all) => [offset, { before: all[at - 1]?.tag ?? '', own }]),
    );
    return read.get(word.start - start) ?? { before: '', own: '' };
  };
}
