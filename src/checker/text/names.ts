import { isCommon } from '../words/common-words.ts';
import type { Sentence } from './sentences.ts';
import type { Word } from './words.ts';
import { tag } from './tagger.ts';

/** Endings of abstract nouns, which no name has. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)$/;

/** Whether a word is a name, or a part of one: of a person, a place, an organisation. */
export function isName(word: Word, { words }: Sentence): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false;
  const first = words.findIndex(({ isSeen }) => isSeen);
  if (word !== words[first]) return true;
  const next = words[first + 1];
  if (/^\p{Lu}\p{Ll}/u.test(next?.text ?? '')) return true;
  // The first word has a capital in any case. Alone it is taken for a name when it stands where a name stands (no noun
  // follows, as in "Urgent repairs") and is no everyday word, no plural and nothing abstract ("Chiropodists").
  if (word.tag !== 'PROPN' || isCommon(word) || next?.tag === 'NOUN' || next?.tag === 'ADJ') return false;
  const [plain] = tag(word.text.toLowerCase());
  return !ABSTRACT.test(word.text) && plain?.tag === 'NOUN' && plain.lemma === plain.text;
}
