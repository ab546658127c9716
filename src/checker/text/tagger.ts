import { onceForWords } from '../once-for-words.ts';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';

/** A word, number or sign with its part of speech. */
export interface Tagged {
  text: string;
  lemma: string;
  tag: string;
  /** Where it begins in the text. */
  offset: number;
}

interface Tagger {
  nlp: WinkMethods;
  /** What a word can be asked for. The package's own type of `lemma` does not fit its own `out` (wink-nlp 2.4.0). */
  its: Readonly<Record<'lemma' | 'pos' | 'normal', ItsFunction<string>>>;
}

let tagger: Tagger | undefined;

/** Rules ask of single words what they are, and of the same words again and again. */
const ofWords = onceForWords(read);
const LONGEST = 24;

/** The part of speech and the base form of each word of a text. The first call loads the model (about 0.2 s). */
export function tag(text: string): readonly Tagged[] {
  return text.length > LONGEST ? read(text) : ofWords(text);
}

function read(text: string): readonly Tagged[] {
  const { nlp, its } = loaded();
  const tokens = nlp.readDoc(text).tokens();
  const [lemmas, tags] = [tokens.out(its.lemma), tokens.out(its.pos)];
  let end = 0;
  return tokens.out().map((word, index) => {
    const offset = Math.max(text.indexOf(word, end), end);
    end = offset + word.length;
    return { text: word, lemma: (lemmas[index] ?? word).toLowerCase(), tag: tags[index] ?? 'X', offset };
  });
}

/** A word in small letters and in American spelling, as base forms are written. */
export function normalOf(word: string): string {
  const { nlp, its } = loaded();
  return nlp.readDoc(word).tokens().out(its.normal).join('');
}

function loaded(): Tagger {
  if (tagger) return tagger;
  const nlp = winkNLP(model, ['pos']);
  return (tagger = { nlp, its: nlp.its as unknown as Tagger['its'] });
}
