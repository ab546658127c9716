import type { VFileMessage } from 'vfile-message';
import { message, type Mistake } from '../source/message.ts';
import type { Place } from '../source/read-yaml.ts';

type YamlPath = readonly PropertyKey[];

/** A mistake in a recipe, and the path in pictures.yaml at which it stands. */
interface RecipeMistake extends Mistake {
  path: YamlPath;
}

/** Tells a mistake in pictures.yaml. */
export type Report = (mistake: RecipeMistake) => void;

/** A report that adds messages, with their place in the file, to `problems`. */
export function reportTo(problems: VFileMessage[], file: string, placeOf: (path: YamlPath) => Place): Report {
  return ({ path, ...parts }) => {
    problems.push(message({ file, place: placeOf(path), ...parts }));
  };
}
