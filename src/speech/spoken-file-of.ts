import type { SpokenFile } from '../reader/listen/spoken-file.ts';
import type { SpokenItem } from './spoken.ts';

/** speech.json: what the reader's browser needs of what is spoken, and nothing more. */
export function spokenFileOf(items: readonly SpokenItem[]): SpokenFile {
  return items
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ id, sentences }) => [
      id,
      ...sentences.map((sentence) => {
        const [first, ...rest] = sentence;
        return typeof first === 'string' && rest.length === 0 ? first : sentence;
      }),
    ]);
}
