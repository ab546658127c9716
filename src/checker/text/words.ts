import type { Prose, Stretch } from '../written/prose.ts';
import type { Literal } from './literals.ts';
import { tag } from './tagger.ts';

/** A word, a number or a sign of a sentence. */
export interface Word extends Stretch {
  text: string;
  /** The same in small letters. */
  small: string;
  /** Its base form in small letters: `be` for "are", `child` for "children"; American in spelling. */
  lemma: string;
  /** The part of speech, a tag of Universal Dependencies (https://universaldependencies.org/u/pos/): NOUN, VERB, AUX, PUNCT. */
  tag: string;
  /** What it is when it is no word of English, as an email address; its tag is then X. */
  literal: Literal['kind'] | undefined;
  /** Whether a reader counts it as a word: not a full stop, and not the second half of "don't" or "part-time". */
  isSeen: boolean;
}

/**
 * The words of a sentence, with what each is.
 * @param plain the sentence, with letters in the place of its literals
 * @param start where it begins in the prose
 */
export function wordsOf(prose: Prose, plain: string, start: number): Word[] {
  return tag(plain).map(({ text: letters, lemma: form, tag, offset }, index) => {
    const lemma = index === 0 && tag === 'PROPN' ? lemmaInside(letters) : form;
    const at = start + offset;
    const end = at + letters.length;
    const text = prose.text.slice(at, end);
    const literal = prose.literals.find((one) => at < one.end && one.start < end)?.kind;
    const isSeen = /[\p{L}\p{N}]/u.test(text) && !isJoined(prose.text, at);
    const small = text.toLowerCase();
    return literal
      ? { prose, start: at, end, text, small, lemma: small, tag: 'X', literal, isSeen }
      : { prose, start: at, end, text, small, lemma, tag, literal, isSeen };
  });
}

/** The base form of a word as if it stood inside a sentence: with its capital "Tenants" is taken for a name. */
function lemmaInside(letters: string): string {
  const small = letters.toLowerCase();
  return tag(small)[0]?.lemma ?? small;
}

/** Whether letters go on a word that began before them, as in `n't` or after a hyphen. */
function isJoined(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}'’-]/u.test(text[at - 1] ?? '');
}
