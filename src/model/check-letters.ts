import type { VFileMessage } from 'vfile-message';
import type { Place } from '../source/message.ts';
import { unknownLetters } from '../writing/letters.ts';
import { unseenSigns } from '../writing/unseen-signs.ts';

/** Where a field stands in its file. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Checks every value, however deep, for letters that cannot be printed or seen. */
export function checkLetters(
  value: unknown,
  placeOf: PlaceOf,
  file: string,
  path: readonly PropertyKey[] = [],
): VFileMessage[] {
  if (typeof value === 'string') {
    return [unknownLetters(value, placeOf(path), file) ?? [], unseenSigns(value, () => placeOf(path), file)].flat();
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => checkLetters(inner, placeOf, file, [...path, key]));
}
