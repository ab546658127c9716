import { Text } from '../../values/text.ts';
import type { Dictionary } from '../../values/dictionary.ts';
import type { Clause, TestFinding } from './clause.ts';

export const mediaClips: Clause = {
  id: '7.18.6.2',
  summary: 'each film or sound says what kind it is, and in words what it shows',
  check: ({ dictionaries }) =>
    dictionaries
      .filter((dictionary) => dictionary.name('S') === 'MCD')
      .flatMap((clip): TestFinding[] => [
        ...(clip.text('CT') === undefined ? [{ test: 1, found: 'a media clip without CT', expected: 'CT' }] : []),
        ...(hasAlternative(clip) ? [] : [{ test: 2, found: 'a media clip without words for it', expected: 'Alt' }]),
      ]),
};

/** Alt has pairs: a language, and the words in it. */
function hasAlternative(clip: Dictionary): boolean {
  const values = Array.from(clip.list('Alt') ?? []);
  return (
    values.length > 0 &&
    values.length % 2 === 0 &&
    values.every((value, index) => value instanceof Text && (index % 2 === 0 || value.text !== ''))
  );
}
