import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

let spelling: ReturnType<typeof nspell> | undefined;

/** Whether a word stands in the dictionary as it is written: `dudley` does not, `gate` does. The first call takes about 0.2 s. */
export function isInDictionary(word: string): boolean {
  spelling ??= nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  return spelling.correct(word);
}
