import { onceForWords } from '../once-for-words.ts';
import type { Sentence } from './sentences.ts';
import { normalOf } from './tagger.ts';
import type { Word } from './words.ts';
import type { Stretch } from '../written/prose.ts';

/** An entry of a word list that stands in a sentence, and where. */
export interface PhraseFound<Entry> extends Stretch {
  entry: Entry;
  words: readonly Word[];
  /** The word before it, and the one behind it. */
  before: Word | undefined;
  next: Word | undefined;
}

interface Phrase<Entry> {
  entry: Entry;
  /** What may stand at each place: a word as it is written, and its base form. `*` is a gap. */
  steps: readonly ReadonlySet<string>[];
}

/** `*` in a phrase: one to three words. */
const GAP = '*';
const LONGEST_GAP = 3;

/**
 * Makes a search for phrases in sentences. A phrase stands for all its forms: "keep an eye on" is
 * found in "kept an eye on". Of phrases that overlap the longest is taken.
 *
 * @param entries what is looked for
 * @param phraseOf its words in base form; `*` stands for one to three words
 */
export function phraseSearch<Entry>(
  entries: readonly Entry[],
  phraseOf: (entry: Entry) => string,
): (sentence: Sentence) => PhraseFound<Entry>[] {
  const byFirst = new Map<string, Phrase<Entry>[]>();
  for (const entry of entries) {
    const steps = tokensOf(phraseOf(entry)).map(formsOf);
    for (const form of steps[0] ?? []) {
      const others = byFirst.get(form);
      if (others) others.push({ entry, steps });
      else byFirst.set(form, [{ entry, steps }]);
    }
  }
  return (sentence) => {
    const { prose, words } = sentence;
    const found: PhraseFound<Entry>[] = [];
    let from = 0;
    while (from < words.length) {
      const longest = longestAt(words, from, byFirst);
      const [first, last] = [words[from], words[(longest?.end ?? 0) - 1]];
      if (longest && first && last) {
        const { entry, end } = longest;
        found.push({
          prose,
          start: first.start,
          end: last.end,
          entry,
          words: words.slice(from, end),
          before: words[from - 1],
          next: words[end],
        });
      }
      from = longest?.end ?? from + 1;
    }
    return found;
  };
}

function longestAt<Entry>(
  words: readonly Word[],
  from: number,
  byFirst: ReadonlyMap<string, Phrase<Entry>[]>,
): { entry: Entry; end: number } | undefined {
  const word = words[from];
  if (!word) return undefined;
  let longest: { entry: Entry; end: number } | undefined;
  const look = ({ entry, steps }: Phrase<Entry>) => {
    const end = endOfMatch(words, from, steps);
    if (end !== undefined && end > (longest?.end ?? 0)) longest = { entry, end };
  };
  byFirst.get(word.small)?.forEach(look);
  if (word.lemma !== word.small) byFirst.get(word.lemma)?.forEach(look);
  return longest;
}

/** The index behind the last word of a phrase that begins at `from`; undefined when it does not stand there. */
function endOfMatch(
  words: readonly Word[],
  from: number,
  steps: Phrase<unknown>['steps'],
  first = 0,
): number | undefined {
  let end = from;
  for (let at = first; at < steps.length; at += 1, end += 1) {
    const [step, word] = [steps[at], words[end]];
    if (step?.has(GAP)) return endBehindGap(words, end, steps, at);
    if (!word || word.literal || !(step?.has(word.small) || step?.has(word.lemma))) return undefined;
  }
  return end;
}

function endBehindGap(
  words: readonly Word[],
  from: number,
  steps: Phrase<unknown>['steps'],
  at: number,
): number | undefined {
  for (let gap = 1; gap <= LONGEST_GAP; gap += 1) {
    const end = endOfMatch(words, from + gap, steps, at + 1);
    if (end !== undefined && end <= words.length) return end;
  }
  return undefined;
}

/** A phrase in the pieces into which sentences are cut: a hyphen and `'s` stand on their own. */
function tokensOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replaceAll('-', ' - ')
    .replaceAll(/['’]s\b/g, " 's")
    .split(' ')
    .filter((step) => step !== '');
}

const formsOf = onceForWords((step): ReadonlySet<string> =>
  step === GAP ? new Set([GAP]) : new Set([step, normalOf(step)]),
);
