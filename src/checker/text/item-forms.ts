import type { Prose } from '../written/prose.ts';
import { possessives } from './possessives.ts';
import { tag } from './tagger.ts';
import type { Word } from './words.ts';

/** How an item of a list can be built: "Your name", "Send it", "To send it", "Sent by post", "In an hour", "When you send it", "You send it." */
export type ItemForm = 'thing' | 'doing' | 'to do' | 'done' | 'where' | 'when' | 'sentence';

const subjects: ReadonlySet<string> = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'there']);
/** They can only stand behind a verb: "Text us". */
const objects: ReadonlySet<string> = new Set(['me', 'us', 'them', 'him']);
/** These begin a question that is told as a thing: "Where you live". */
const questions: ReadonlySet<string> = new Set([
  'what',
  'when',
  'where',
  'who',
  'whose',
  'which',
  'why',
  'how',
  'whether',
]);

/**
 * The forms that an item can be read as, from how it begins. Many words can be a noun or a verb, so
 * there may be several.
 * @returns undefined when it cannot be told, as of "Phone: 01632 960000"
 */
export function itemForms(prose: Prose): ReadonlySet<ItemForm> | undefined {
  const all = prose.sentences[0]?.words ?? [];
  const from = all.findIndex(({ tag, text }) => tag !== 'ADV' || questions.has(text.toLowerCase()));
  const words = all.slice(Math.max(0, from));
  const [first] = words;
  if (!first || first.literal || all.slice(0, 4).some(({ text }) => text === ':')) return undefined;
  const forms = formsOf(first, words);
  // A command with a full stop stands well beside other sentences.
  if (/[.!?]$/.test(prose.text) && forms.has('doing')) forms.add('sentence');
  return forms;
}

function formsOf(first: Word, words: readonly Word[]): Set<ItemForm> {
  const word = first.text.toLowerCase();
  const second = words[1];
  if (questions.has(word)) return new Set(word === 'when' || word === 'where' ? ['when', 'thing'] : ['thing']);
  if (first.tag === 'SCONJ') return new Set(['when']);
  if (first.tag === 'PART' && word === 'to') return new Set(['to do']);
  if (first.tag === 'ADP') return new Set(second && subjects.has(second.text.toLowerCase()) ? ['when'] : ['where']);
  if (first.tag === 'ADV') return new Set(['where', 'thing']);
  if (subjects.has(word)) return new Set(words.slice(1, 4).some(isFinite) ? ['sentence'] : ['thing']);
  const forms: Set<ItemForm> =
    first.tag === 'DET' || isNumberOrPronoun(first) ? new Set(['thing']) : openForms(word, first, second);
  if (forms.has('thing') && hasVerbBehindNoun(words)) forms.add('sentence');
  return forms;
}

/** The forms of an item that begins with a noun, a verb or an adjective. */
function openForms(word: string, first: Word, second: Word | undefined): Set<ItemForm> {
  const forms = new Set<ItemForm>();
  const [, asVerb] = tag(`to ${word}`);
  const [, asNoun] = tag(`the ${word}`);
  const isBeforeObject = second !== undefined && isObject(second);
  const isBase = asVerb?.lemma === word;
  const isGerund = !isBase && word.endsWith('ing');
  const isVerb = first.tag === 'VERB' || first.tag === 'AUX' || asVerb?.tag === 'VERB' || isBeforeObject;
  if (isVerb && isBase) forms.add('doing');
  if (first.tag === 'VERB' && !isBase && !isGerund) forms.add('done');
  const isNoun = first.tag !== 'VERB' || asNoun?.tag === 'NOUN' || asNoun?.tag === 'ADJ' || !second;
  if (isGerund || forms.size === 0 || (isNoun && !isBeforeObject)) forms.add('thing');
  // "Online", beside "By post".
  if (asNoun?.tag === 'ADJ' && !second) forms.add('where');
  return forms;
}

function isNumberOrPronoun({ tag }: Word): boolean {
  return tag === 'NUM' || tag === 'PRON';
}

/** Whether a word behind another shows that that one is a verb: "Rest your knee". */
function isObject({ tag, text }: Word): boolean {
  const word = text.toLowerCase();
  return tag === 'DET' || possessives.has(word) || objects.has(word);
}

/** Whether it may be a sentence: "The baby is hot". */
function hasVerbBehindNoun(words: readonly Word[]): boolean {
  return words.some((word, index) => isFinite(word) && /^(?:NOUN|PROPN|PRON)$/.test(words[index - 1]?.tag ?? ''));
}

function isFinite({ tag }: Word): boolean {
  return tag === 'AUX' || tag === 'VERB';
}
