import { orderIn } from './imperatives.ts';
import { isParticiple } from './participles.ts';
import { possessives } from './possessives.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';

const JOINING = new Set(['and', 'or', 'but']);
const CLAUSE_OPENERS = new Set(
  'because so if unless when whenever while until although though whereas whether where who whom whose which that before after since'.split(
    ' ',
  ),
);
/** How many words away a verb is looked for. */
const NEAR = 15;

/** Who does it, when it is one word. After a noun it begins a clause without a linking word: "the letter we sent". */
const SUBJECT = /^(?:I|you|we|they|he|she|it|someone|somebody|everyone|everybody|anyone|anybody|nobody)$/i;
const NAMING = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|SYM|X)$/;

/**
 * The words that link one verb of a sentence to another: `if` in "Phone us if you are ill".
 * "And" between two things links no verbs, and a linking word at the start has none before it.
 */
export function linkingWordsIn({ words }: Sentence): Word[] {
  const order = orderIn(words);
  const linking: Word[] = [];
  let isAfterVerb = false;
  let isAfterVerbOfClause = false;
  for (const [at, word] of words.entries()) {
    if (word.tag === 'VERB' || word.tag === 'AUX' || word === order) isAfterVerb = isAfterVerbOfClause = true;
    if (word.literal) continue;
    if (JOINING.has(word.small)) {
      if (isAfterVerbOfClause && joinsVerbs(words, at)) linking.push(word);
    } else if (opensClause(words, at) && hasVerb(words, startOfClause(words, at))) {
      if (isAfterVerb) linking.push(word);
      isAfterVerbOfClause = false;
    }
  }
  return linking;
}

/** Where the words of a clause begin: behind its linking word, which may be "so that". */
function startOfClause(words: readonly Word[], at: number): number {
  return at + (words[at]?.lemma === 'so' && words[at + 1]?.text === 'that' ? 2 : 1);
}

/** Whether a word can open a clause here: "so that" does it once, and "such as" or "that form" do not. */
function opensClause(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 3);
  const before = words[at - 1]?.small;
  if (!word || !CLAUSE_OPENERS.has(word.small)) return false;
  switch (word.small) {
    case 'that':
      return word.tag !== 'DET' && !/^(?:so|and|or|but|,)$/.test(before ?? '');
    case 'so':
      return next?.text === 'that' || next?.tag === 'PRON' || next?.tag === 'DET';
    case 'after':
      return words[at - 1]?.lemma !== 'look';
    default:
      return true;
  }
}

/** Whether verbs stand on both sides of "and": not in "bread and milk", "read and write" or "signed and sent". */
function joinsVerbs(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.tag === 'VERB' && next?.tag === 'VERB') return false;
  if (next && isParticiple(next) && words.slice(Math.max(at - NEAR, 0), at).some(({ tag }) => tag === 'AUX'))
    return false;
  return hasVerb(words, at + 1);
}

/** Whether words begin with a verb, or with somebody and a verb. */
function hasVerb(words: readonly Word[], from: number): boolean {
  let at = from;
  while (isPassedOver(words[at])) at += 1;
  const first = at;
  for (; at < first + NEAR; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word) return false;
    if (word.tag === 'VERB' || word.tag === 'AUX') {
      return before?.tag !== 'PART' && !word.text.endsWith('ing') && !(at > first && isAfterNoun(words, at));
    }
    if (isPassedOver(word) || word.text === "'s" || word.text === '’s') continue;
    if (!NAMING.test(word.tag) || (at > from && CLAUSE_OPENERS.has(word.small))) return false;
    if (at > first && SUBJECT.test(word.text) && !possessives.has(word.small)) return false;
  }
  return false;
}

/** "Forms sent to you": the participle tells more of the forms, and is no verb of its own. */
function isAfterNoun(words: readonly Word[], at: number): boolean {
  const [before, word, next] = words.slice(at - 1, at + 2);
  if (!word || !isParticiple(word) || word.small === word.lemma) return false;
  return /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && (!next || /^(?:ADP|PUNCT)$/.test(next.tag));
}

function isPassedOver(word: Word | undefined): boolean {
  return word?.tag === 'ADV' || word?.tag === 'INTJ' || word?.text === 'not' || word?.lemma === 'not';
}
