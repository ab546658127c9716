import { wordList } from '../words/read-words.ts';
import { MONTH } from './calendar.ts';
import { isParticiple } from './participles.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';
import type { Stretch } from '../written/prose.ts';

const IS_MONTH = new RegExp(`^(?:${MONTH})$`);
/** How many words away something is looked for. */
const NEAR = 12;

const QUESTION_WORD = /^(?:how|why|when|where|what|who|which|and|but|or|so|then)$/i;
/** Verbs after which a noun can be what somebody gets: "you are sent forms". */
const TWO_OBJECTS = new Set(
  'allow allocate ask assign award bring buy call cause charge deny feed fine give grant hand issue leave lend make name offer owe pay promise refund refuse send serve show teach tell write'.split(
    ' ',
  ),
);
/** Parts of a name for somebody or something: "your old black bin". */
const NAMING = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;
/** What belongs to the verb before it: "set up", "thrown away". */
const PARTICLE = /^(?:up|off|out|away|back|down|apart|together)$/i;
/** What "by" tells when it does not tell who: how or when. */
const NO_DOER =
  /^(?:post|phone|telephone|email|text|letter|hand|law|car|bus|train|bike|taxi|air|sea|then|now|end|time|start|date|day|week|month|year|accident|mistake|cheque|card|yourself|yourselves|itself|themselves|himself|herself|ourselves|myself)$/;

/**
 * The passives of a sentence, in order: words that say what is done and leave open who does it, as in
 * "will be kept". Two that share their "be" are one: "is signed and sent".
 */
export function passivesIn({ prose, words }: Sentence): Stretch[] {
  return words.flatMap((word, at) => {
    const from = isParticiple(word) || isDescriptionWithDoer(words, at) ? startOf(words, at) : undefined;
    const first = from === undefined ? undefined : words[from];
    if (from === undefined || !first) return [];
    const last = words[at + 1];
    const end = belongsToVerb(words, at + 1) && last ? last.end : word.end;
    return [{ prose, start: first.start, end }];
  });
}

/** "Set up", and "looked after" where nothing stands behind it that it could belong to. */
function belongsToVerb(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  if (word?.tag !== 'ADP' && word?.tag !== 'ADV') return false;
  if (PARTICLE.test(word.text)) return true;
  return word.tag === 'ADP' && (!next || /^(?:PUNCT|CCONJ|ADP)$/.test(next.tag));
}

/** Where the passive begins that ends with a participle; undefined when there is none. */
function startOf(words: readonly Word[], at: number): number | undefined {
  const be = beBefore(words, at);
  if (be === undefined) return isReduced(words, at) ? at : undefined;
  if (isState(words, be, at) || isBeforeNoun(words, at)) return undefined;
  let from = be;
  for (let index = be - 1; isHelping(words[index]); index -= 1) if (words[index]?.tag === 'AUX') from = index;
  return from;
}

/** Where the be or get is that a participle belongs to: "is now kept", and in a question "Is your form kept". */
function beBefore(words: readonly Word[], at: number): number | undefined {
  let index = at - 1;
  while (index >= 0 && isBetween(words[index])) index -= 1;
  if (isBe(words[index]) || isGet(words[index])) return index;
  if (words.at(-1)?.text !== '?') return undefined;
  const end = index;
  while (index > end - NEAR && NAMING.test(words[index]?.tag ?? '')) index -= 1;
  return index < end && isBe(words[index]) && words.slice(0, index).every(({ text }) => QUESTION_WORD.test(text))
    ? index
    : undefined;
}

function isBetween(word: Word | undefined): boolean {
  return word?.tag === 'ADV' || /^(?:not|n['’]t|last|first|all|both|each)$/i.test(word?.text ?? '');
}

function isBe(word: Word | undefined): boolean {
  return word?.tag === 'AUX' && /^be(?:ing)?$/.test(word.lemma);
}

function isGet(word: Word | undefined): boolean {
  return word?.lemma === 'get' && /^(?:VERB|AUX)$/.test(word.tag);
}

function isHelping(word: Word | undefined): boolean {
  return word?.tag === 'AUX' || isBetween(word);
}

/** "The door is locked" says how the door is; "is being locked" and "is locked by the guard" say what is done. */
function isState(words: readonly Word[], be: number, at: number): boolean {
  const [word, next, afterNext] = words.slice(at, at + 3);
  if (!word || words[be]?.small === 'being' || isByDoer(words, at + 1)) return false;
  const text = word.small;
  if (done().has(text) && isEvent(words, be, at)) return false;
  if (text === 'used' && next?.text === 'to') return afterNext?.tag !== 'VERB' || afterNext.text.endsWith('ing');
  const withNext = `${text} ${next?.small ?? ''}`;
  const withBoth = `${withNext} ${afterNext?.small ?? ''}`;
  return [text, withNext, withBoth].some((words) => states().has(words));
}

/** Whether somebody did it once: "has been closed", "was closed in May"; not "has been closed for a week". */
function isEvent(words: readonly Word[], be: number, at: number): boolean {
  const [form, next] = [words[be]?.small ?? '', words[at + 1]?.small ?? ''];
  if (form === 'been') return next !== 'for' && next !== 'since';
  return (form === 'was' || form === 'were') && isThen(words, at + 1);
}

/** "Closed in May", "locked on 3 June": when somebody did it. */
function isThen(words: readonly Word[], at: number): boolean {
  const [word, next, afterNext] = words.slice(at, at + 3);
  if (!/^(?:in|on)$/i.test(word?.text ?? '') || !next) return false;
  return (
    IS_MONTH.test(next.text) ||
    (next.tag === 'NUM' && (IS_MONTH.test(afterNext?.text ?? '') || /^\d{4}$/.test(next.text)))
  );
}

/** "This is cooked food": what kind of food it is. Not "you are given food", where the food is what somebody gives. */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 3);
  return next?.tag === 'NOUN' && !TWO_OBJECTS.has(word?.lemma ?? '');
}

/** "Letters sent by the council": a passive without its "be". The noun before it does not do it. */
function isReduced(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(at - NEAR, 0), at);
  const isNamed = /^(?:NOUN|PROPN)$/.test(before.at(-1)?.tag ?? '') || before.length === 0;
  if (!isNamed || !isByDoer(words, at + 1)) return false;
  const after = words.slice(at + 2, at + 2 + NEAR);
  return [...before, ...after].some(({ tag }) => tag === 'AUX' || tag === 'VERB');
}

/** The tagger takes some participles for adjectives: "he was bitten by a dog". */
function isDescriptionWithDoer(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.tag === 'ADJ' && /(?:ed|en|wn|ung|ought)$/.test(word.text) && isByDoer(words, at + 1);
}

function isByDoer(words: readonly Word[], at: number): boolean {
  if (words[at]?.small !== 'by') return false;
  let end = at + 1;
  while (NAMING.test(words[end]?.tag ?? '')) end += 1;
  const doer = words[end - 1];
  const isDay = doer?.tag === 'NUM' || doer?.literal !== undefined;
  return end > at + 1 && doer !== undefined && !isDay && !NO_DOER.test(doer.lemma);
}

let known: ReadonlySet<string> | undefined;
let knownDone: ReadonlySet<string> | undefined;

/** Of the participles below, those of things that somebody can do. */
function done(): ReadonlySet<string> {
  return (knownDone ??= new Set(
    wordList('participle-adjectives').flatMap(({ isDone, words }) => (isDone ? words : [])),
  ));
}

/** Participles that say how somebody or something is. */
function states(): ReadonlySet<string> {
  return (known ??= new Set(wordList('participle-adjectives').flatMap(({ words }) => words)));
}
