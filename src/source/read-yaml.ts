import { isMap, isNode, isPair, isScalar, type Document } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'astro/zod';
import { offsetOfLetter } from './letter-in-yaml.ts';
import { message, type Place } from './message.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import { findSlip } from './yaml-slips/find-slip.ts';
import { slipsInValues } from './yaml-slips/slips-in-values.ts';
import { parseYaml } from './yaml-slips/yaml-text.ts';

/** Where what was read stands in its file. */
export interface YamlPlaces {
  /** Where a field begins: at its name. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where a letter of the value of a field stands. */
  placeInValue: (path: readonly PropertyKey[], letter: number) => Place;
}

/** A checked value, or every mistake that stands in its way. */
export type YamlRead<T> = (YamlPlaces & { value: T; problems: [] }) | { value?: never; problems: VFileMessage[] };

/**
 * Reads YAML and checks it with a strict schema. Each mistake is told at the place in the text
 * where it stands, which a schema alone does not know.
 *
 * @param text the YAML
 * @param schema what must be in it
 * @param file how messages name it
 * @param lineOffset lines before the text in its file (front matter begins at line 2)
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string, lineOffset = 0): YamlRead<T> {
  try {
    return read(text, schema, file, lineOffset);
  } catch (error) {
    // Brackets in thousands of others, and names that stand for names that stand for names.
    if (error instanceof RangeError || error instanceof ReferenceError) return { problems: [tooDeep(file)] };
    throw error;
  }
}

function tooDeep(file: string): VFileMessage {
  return message({
    file,
    rule: 'yaml',
    found: 'YAML in too many levels',
    expected: '`name: value` on each line',
    todo: 'take out the brackets, or the signs `&` and `*`',
  });
}

function read<T>(text: string, schema: z.ZodType<T>, file: string, lineOffset: number): YamlRead<T> {
  const parsed = parseYaml(text);
  const { yaml } = parsed;
  const inFile = ({ line, column }: Place): Place => ({ line: line + lineOffset, column });
  const [error] = yaml.errors;
  const slips = error ? [findSlip({ ...parsed, error, at: parsed.lineAt(error.pos[0]) })] : slipsInValues(parsed);
  if (slips.length > 0) {
    return { problems: slips.map((slip) => message({ ...slip, rule: 'yaml', file, place: inFile(slip.place) })) };
  }
  const placeOf = (path: readonly PropertyKey[]) => inFile(parsed.placeOf(offsetOf(yaml, path)));
  const placeInValue = (path: readonly PropertyKey[], letter: number) => {
    const node = yaml.getIn(path, true);
    return isScalar(node) ? inFile(parsed.placeOf(offsetOfLetter(text, node, letter))) : placeOf(path);
  };
  const checked = schema.safeParse(yaml.toJS() ?? {});
  if (checked.success) return { value: checked.data, placeOf, placeInValue, problems: [] };
  return { problems: schemaMistakes(checked.error.issues, { schema, yaml, placeOf, file }) };
}

/** Where the key of a path stands; a missing one is told at the nearest part that is there. */
function offsetOf(yaml: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? yaml.contents : yaml.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
