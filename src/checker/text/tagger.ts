import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp';

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

/** The part of speech and the base form of each word of a text. The first call loads the model (about 0.2 s). */
export function tag(text: string): Tagged[] {
  const { nlp, its } = loaded();
  const found: Tagged[] = [];
  let end = 0;
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const word = token.out();
      const offset = Math.max(text.indexOf(word, end), end);
      found.push({ text: word, lemma: token.out(its.lemma).toLowerCase(), tag: token.out(its.pos), offset });
      end = offset + word.length;
    });
  return found;
}

/** A word in small letters and in American spelling, as base forms are written. */
export function normalOf(word: string): string {
  const { nlp, its } = loaded();
  return nlp.readDoc(word).tokens().out(its.normal).join('');
}

function loaded(): Tagger {
  if (tagger) return tagger;
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (tagger = { nlp, its: nlp.its as unknown as Tagger['its'] });
}
