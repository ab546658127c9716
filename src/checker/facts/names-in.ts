import { isInDictionary } from '../text/dictionary.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import type { Prose } from '../written/prose.ts';
import type { Fact } from './fact.ts';
import { plainName } from './name-words.ts';

/** A name of a place, a person or an organisation. */
export interface Name extends Fact {
  kind: 'name';
  /** Its words, as they are compared. */
  plain: string;
  /** Whether it begins a sentence, so that its first word may belong to the sentence: "Phone Citizens Advice". */
  isFirst: boolean;
}

/** Small words inside a name: Bank of England. */
const JOINING = /^(?:of|for|&)$/;

/** What may begin a sentence with a capital, and is no part of a name. */
const BEFORE_NAMES = ['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'VERB', 'INTJ', 'PART'];

/** A line with at most this many words, all with capitals, may be one name: a line of an address. */
const LONGEST_LINE = 3;

/**
 * The names in words: what is written with capitals, and no word of the dictionary on its own.
 * @param facts what else is in the words, and is no name: "October"
 */
export function namesIn(prose: Prose, facts: readonly Fact[]): Name[] {
  const taken = facts.map(({ at }) => at);
  return prose.sentences.flatMap((sentence) => {
    const words = sentence.words.filter(({ text }) => text !== "'s" && text !== '’s');
    const isFree = ({ start, end }: Word) => !taken.some((at) => start < at.end && at.start < end);
    const runs = runsOf(words, isFree).filter((run) => run.length > 0);
    const isLine = isAllCapitals(words);
    const named = runs
      .filter((run) => !isReference(run, words))
      .flatMap((run) => (isLine ? inLine(run) : inSentence(run)));
    return named.map((run) => toName(run, sentence));
  });
}

/** Words with capitals that stand together. */
function runsOf(words: readonly Word[], isFree: (word: Word) => boolean): Word[][] {
  const runs: Word[][] = [[]];
  words.forEach((word, index) => {
    const run = runs.at(-1);
    const next = words[index + 1];
    const isCapital = /^\p{Lu}/u.test(word.text) && word.text !== 'I' && !word.literal && isFree(word);
    const joins =
      JOINING.test(word.text) && run && run.length > 0 && next && /^\p{Lu}/u.test(next.text) && isFree(next);
    if (isCapital && !(index === 0 && BEFORE_NAMES.includes(word.tag))) run?.push(word);
    else if (joins) run.push(word);
    else runs.push([]);
  });
  return runs;
}

/** "See Section 21" at the start of a sentence names nobody. */
function isReference(run: readonly Word[], words: readonly Word[]): boolean {
  const next = words[run.length];
  return run.length === 2 && run[0] === words[0] && next !== undefined && /^\d/.test(next.text);
}

/** Several words with capitals are a name, and one that is in no dictionary without them. */
function inSentence(run: readonly Word[]): (readonly Word[])[] {
  return run.length > 1 || run.some(isOnlyName) ? [run] : [];
}

/** In a heading with capitals for all words, only those that are in no dictionary tell of a name. */
function inLine(run: readonly Word[]): (readonly Word[])[] {
  const isOne = run.length <= LONGEST_LINE && !run.some(({ tag }) => BEFORE_NAMES.includes(tag));
  if (isOne && run.some(isOnlyName)) return [run];
  return run.filter(isOnlyName).map((word) => [word]);
}

function isOnlyName({ text }: Word): boolean {
  return text.length > 1 && !isInDictionary(text.toLowerCase());
}

function isAllCapitals(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return long.every(({ text }) => /^\p{Lu}/u.test(text)) && !words.some(({ text }) => text === '.');
}

function toName(run: readonly Word[], { prose, words, start }: Sentence): Name {
  const from = run[0]?.start ?? start;
  const at = { prose, start: from, end: run.at(-1)?.end ?? from };
  const text = prose.text.slice(at.start, at.end);
  const plain = plainName(text);
  return { kind: 'name', key: `name ${plain}`, plain, text, at, isFirst: run[0] === words[0] };
}
