import type { Dictionary } from '../../values/dictionary.ts';

/** The forms that an annotation may look like: as it is, held down, or under the mouse (ISO 32000-1, 12.5.5). */
export function appearancesOf(annotation: Dictionary): Dictionary[] {
  const looks = annotation.dictionary('AP');
  return ['N', 'D', 'R'].flatMap((kind) => {
    const look = looks?.dictionary(kind);
    if (!look || look.isStream) return look ? [look] : [];
    return look.keys.flatMap((key) => {
      const state = look.dictionary(key);
      return state?.isStream === true ? [state] : [];
    });
  });
}

/**
 * Whether an annotation shows a signature (ISO 32000-1, 12.7.4.5): how that looks is made when someone signs, and no
 * tag can know of it.
 */
export function isSignature(annotation: Dictionary): boolean {
  return annotation.name('FT') === 'Sig' || annotation.dictionary('Parent')?.name('FT') === 'Sig';
}
