import type { YamlPlaces } from '../../source/read-yaml.ts';
import { Prose, type ProseKind } from './prose.ts';

/** The words of a field of YAML, in document.yaml or between the lines `---` of a part. */
export function fieldProse(
  kind: ProseKind,
  text: string,
  file: string,
  places: YamlPlaces,
  path: readonly PropertyKey[],
): Prose {
  return new Prose({ kind, file, text, placeAt: (letter) => places.placeInValue(path, letter) });
}
