import type { VFileMessage } from 'vfile-message';
import { message, type Mistake, type Place } from '../source/message.ts';

type YamlPath = readonly PropertyKey[];

/** A mistake in a recipe, and the path in pictures.yaml at which it stands. */
interface RecipeMistake extends Mistake {
  path: YamlPath;
}

/** Tells a mistake in pictures.yaml. */
export type TellMistake = (mistake: RecipeMistake) => void;

/** Makes what tells mistakes: each becomes a message, with its place in the file, in `problems`. */
export function tellInto(problems: VFileMessage[], file: string, placeOf: (path: YamlPath) => Place): TellMistake {
  return ({ path, ...parts }) => {
    problems.push(message({ file, place: placeOf(path), ...parts }));
  };
}
