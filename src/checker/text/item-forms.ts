import type { Prose } from '../written/prose.ts';
import { tag } from './tagger.ts';
import type { Word } from './words.ts';

/** How an item of a list can be built: "Your name", "Send it", "To send it", "Sent by post", "In an hour", "When you send it", "You send it." */
export type ItemForm = 'thing' | 'doing' | 'to do' | 'done' | 'where' | 'when' | 'sentence';

const possessives: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
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
  const words = prose.sentences[0]?.words ?? [];
  const from = words.findIndex(({ tag, text }) => !(tag === 'ADV' && !questions.has(text.toLowerCase())));
  const [first, second] = words.slice(Math.max(0, from));
  if (!first || first.literal || words.slice(0, 4).some(({ text }) => text === ':')) return undefined;
  const forms = formsOf(first, second);
  // A command with a full stop stands well beside other sentences.
  if (/[.!?]$/.test(prose.text) && (forms.has('doing') || words.some(isFinite))) forms.add('sentence');
  return forms;
}

function formsOf(first: Word, second: Word | undefined): Set<ItemForm> {
  const word = first.text.toLowerCase();
  if (questions.has(word)) return new Set(word === 'when' || word === 'where' ? ['when', 'thing'] : ['thing']);
  if (first.tag === 'SCONJ') return new Set(['when']);
  if (first.tag === 'PART' && word === 'to') return new Set(['to do']);
  if (first.tag === 'ADP') return new Set(isClauseBehind(second) ? ['when'] : ['where']);
  if (first.tag === 'ADV') return new Set(['where', 'thing']);
  if (first.tag === 'PRON' && !possessives.has(word))
    return new Set(second && isFinite(second) ? ['sentence'] : ['thing']);
  if (first.tag === 'DET' || first.tag === 'NUM' || first.tag === 'PRON') return new Set(['thing']);
  return openForms(word, first, second);
}

/** The forms of an item that begins with a noun, a verb or an adjective. */
function openForms(word: string, first: Word, second: Word | undefined): Set<ItemForm> {
  const forms = new Set<ItemForm>();
  const asVerb = tag(`to ${word}`)[1];
  const isVerb = first.tag === 'VERB' || first.tag === 'AUX' || asVerb?.tag === 'VERB';
  const isBase = asVerb?.lemma === word;
  const isGerund = !isBase && word.endsWith('ing');
  if (isVerb && isBase) forms.add('doing');
  if (first.tag === 'VERB' && !isBase && !isGerund) forms.add('done');
  const hasObject = second && (second.tag === 'DET' || second.tag === 'PRON');
  const behindThe = tag(`the ${word}`)[1]?.tag ?? '';
  const isNoun = first.tag !== 'VERB' || behindThe === 'NOUN' || behindThe === 'ADJ';
  if (isGerund || forms.size === 0 || (isNoun && !(isVerb && hasObject))) forms.add('thing');
  // "Online", beside "By post".
  if (behindThe === 'ADJ' && !second) forms.add('where');
  return forms;
}

function isClauseBehind(second: Word | undefined): boolean {
  return second?.tag === 'PRON' && ['i', 'you', 'we', 'they', 'he', 'she'].includes(second.text.toLowerCase());
}

function isFinite({ tag }: Word): boolean {
  return tag === 'AUX' || tag === 'VERB';
}
