import type { Stretch } from '../written/prose.ts';
import type { Sentence } from './sentences.ts';
import { tag } from './tagger.ts';
import type { Word } from './words.ts';

/** A hard word where it stands, and its meaning where document.yaml has one. */
interface Explained extends Stretch {
  meaning: string | undefined;
}

const CONTENT = ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV'];
const SAYING = ['be', 'mean', 'stand', 'say', 'tell', 'show', 'help', 'let', 'include', 'have'];
const POINTING = ['this', 'that', 'these', 'those', 'it', 'they', 'he', 'she'];
const NOT_SAYING = ['will', 'must', 'shall', 'should', 'may', 'might'];

/** Words of the meaning that another sentence has to share with it. */
const SHARED = 2;

/** Whether the sentence that a hard word stands in is itself its meaning: "A **cookie** is a small file". */
export function isMeaningOf(use: Explained, sentence: Sentence): boolean {
  const before = sentence.words.filter(({ end }) => end <= use.start);
  const [next, then] = sentence.words.filter(({ start }) => start >= use.end);
  if (before.some(({ lemma }) => lemma === 'call') || /\bknown as\b/.test(sentence.text)) return true;
  if (next?.lemma === 'mean' || next?.lemma === 'stand') return true;
  const opens = before.every(({ tag: kind }) => ['DET', 'ADJ', 'PRON', 'PUNCT'].includes(kind));
  const says =
    !then || ['DET', 'NOUN', 'PRON', 'PUNCT', 'SCONJ'].includes(then.tag) || /^(?:when|where|how)$/.test(then.lemma);
  return opens && next?.lemma === 'be' && says;
}

/** Whether a sentence close to a hard word says what it means. */
export function saysMeaningOf(use: Explained, { words }: Sentence): boolean {
  const meaning = use.meaning === undefined ? new Set<string>() : contentOf(tag(use.meaning));
  const here = contentOf(words);
  const shared = [...meaning].filter((lemma) => here.has(lemma)).length;
  if (shared >= SHARED || (shared > 0 && shared * 2 >= meaning.size)) return true;
  const name = contentOf(tag(use.prose.text.slice(use.start, use.end)));
  const at = words.findIndex(({ lemma }) => name.has(lemma));
  return at >= 0 && (shared > 0 || words.slice(at + 1).some(({ lemma }) => SAYING.includes(lemma)));
}

/** Whether a sentence begins by pointing back: "This means …", "It is …", "This card tells you …". */
export function pointsBack({ words }: Sentence): boolean {
  const [first, second, third] = words;
  if (!first || !POINTING.includes(first.text.toLowerCase())) return false;
  const verb = second?.tag === 'NOUN' ? third : second;
  return verb !== undefined && ['AUX', 'VERB'].includes(verb.tag) && !NOT_SAYING.includes(verb.lemma);
}

/** Whether the meaning is put into the sentence behind the hard word: "An **advocate**, which is a person who …, can come". */
export function isMeaningInside({ prose, end }: Explained): boolean {
  return /^(?:,? (?:which|who) (?:is|are|means?)\b|,? meaning\b|, (?:a|an|or|that is)\b| \((?![A-Z&]{2,}\)))/.test(
    prose.text.slice(end),
  );
}

function contentOf(words: readonly Pick<Word, 'lemma' | 'tag'>[]): Set<string> {
  return new Set(words.filter((word) => CONTENT.includes(word.tag)).map(({ lemma }) => lemma));
}
