import { defineRule } from '../../rule.ts';
import { isInDictionary } from '../../text/dictionary.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tag } from '../../text/tagger.ts';
import type { Word } from '../../text/words.ts';
import { wordList, wordSet } from '../../words/read-words.ts';
import { nameSearch } from '../../written/names.ts';
import { sentencesIn } from '../../written/walk.ts';

const CAPITALS = /^\p{Lu}(?:\p{Lu}|['’](?=\p{Lu}))+$/u;
/** Words of one letter go on a run of capitals, as in "YOU MAY GET A FINE". */
const BETWEEN = /^[IA]$/u;
/** Fewer letters than these may be initials that happen to make a word, such as PIN. */
const LEAST = 5;
/** What stands before a verb, so that "must SIGN" is none of the initials. */
const BEFORE_VERB = /^(?:AUX|PART|PRON|INTJ)$/u;
/** Little words, which are no initials. */
const LITTLE = /^(?:ADV|DET|ADP|PART|AUX|CCONJ|SCONJ|PRON)$/u;

export const noAllCaps = defineRule({
  id: 'no-all-caps',
  summary: 'Do not write words in capitals.',
  because: 'Words are known by their shape, and in capitals all have the same. It also looks like shouting.',
  source: 'NHS digital service manual, Formatting; RNIB Clear Print; Round Table print rules, New Zealand',
  severity: 'error',
  examples: [
    {
      text: 'You MUST TELL US about repairs.',
      finds: ['Unexpected capitals in `MUST TELL US`, expected small letters: write `must tell us`'],
      better: 'You must tell us about repairs.',
    },
    {
      text: 'This seat is for you ONLY if you cannot stand.',
      finds: ['Unexpected capitals in `ONLY`, expected small letters: write `only`'],
      better: 'This seat is only for you if you cannot stand.',
    },
    { text: 'We work in the UK. The NHS gives you an ID.', finds: [] },
    { text: 'Your PIN is for CCTV. CAMHS and UNICEF can help. I am 5.', finds: [] },
  ],
  *check(document) {
    const namesIn = nameSearch(document);
    const common = wordSet('common');
    const known = new Set(wordList('known-abbreviations').map(({ short }) => short));
    for (const sentence of sentencesIn(document)) {
      const runs = runsIn(sentence);
      if (runs.length === 0) continue;
      const isName = namesIn(sentence.prose);
      const tags = tagsInSmall(sentence);
      for (const run of runs) {
        const words = run.filter((word) => !known.has(word.text) && !isName(word));
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || !isShouted(words, common, tags)) continue;
        const found = sentence.prose.text.slice(first.start, last.end);
        yield {
          at: { prose: sentence.prose, start: first.start, end: last.end },
          found: `capitals in \`${found}\``,
          expected: 'small letters',
          todo: `write \`${found.toLowerCase().replaceAll(/\bi\b/gu, 'I')}\``,
        };
      }
    }
  },
});

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
function isShouted(words: readonly Word[], common: ReadonlySet<string>, tagsOf: Tags): boolean {
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
