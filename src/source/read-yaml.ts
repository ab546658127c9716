import { LineCounter, isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'astro/zod';
import { message, type Place } from './message.ts';

/** A checked value, or every mistake that stands in its way. */
export type YamlRead<T> =
  | { value: T; placeOf: (path: readonly PropertyKey[]) => Place; problems: [] }
  | { value?: never; problems: VFileMessage[] };

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
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  if (yaml.errors.length > 0) {
    return { problems: yaml.errors.slice(0, 1).map((error) => malformed(error.message, place(error.pos[0]), file)) };
  }
  const loose = looseAlias(yaml);
  if (loose) return { problems: [malformed(`nothing is called ${loose.name}`, place(loose.offset), file)] };
  const placeOf = (path: readonly PropertyKey[]) => place(offsetOf(yaml, path));
  const checked = schema.safeParse(yaml.toJS() ?? {});
  if (checked.success) return { value: checked.data, placeOf, problems: [] };
  return {
    problems: checked.error.issues.flatMap((issue) => fromIssue(issue, placeOf, (path) => yaml.hasIn(path), file)),
  };
}

/** The first `*name` without its `&name`: a star before words means that in YAML. */
function looseAlias(yaml: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(yaml, {
    Alias: (_, alias) => {
      if (alias.resolve(yaml)) return undefined;
      found = { name: alias.source, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function malformed(reason: string, place: Place, file: string): VFileMessage {
  return message({
    file,
    place,
    rule: 'yaml',
    found: `YAML that cannot be read (${reason.replace(/\.?\s*$/, '')})`,
    expected: '`name: value` on each line, with the same spaces before lines of one level',
    todo: 'mend this line, or put the value in quotation marks',
  });
}

/** What is expected where a schema does not say it in words of its own. */
const shapes: Readonly<Record<string, string>> = {
  object: '`name: value` on each line',
  record: '`name: value` on each line',
  array: 'a list: a hyphen and a space before each value',
};

function expectedBy(issue: z.core.$ZodIssue): string {
  const ownWords = !issue.message.startsWith('Invalid input');
  return ownWords || issue.code !== 'invalid_type' ? issue.message : (shapes[issue.expected] ?? issue.message);
}

function fromIssue(
  issue: z.core.$ZodIssue,
  placeOf: (path: readonly PropertyKey[]) => Place,
  isThere: (path: readonly PropertyKey[]) => boolean,
  file: string,
): VFileMessage[] {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      message({
        file,
        place: placeOf([...issue.path, key]),
        rule: 'unknown-field',
        found: `field \`${[where, key].filter(Boolean).join('.')}\``,
        expected: 'one of the fields that docs/change-something.md lists',
        todo: 'correct its name or remove it',
      }),
    );
  }
  return [
    message({
      file,
      place: placeOf(issue.path),
      rule: 'field',
      found: isThere(issue.path) ? `value of \`${where || 'the file'}\`` : `missing field \`${where}\``,
      expected: expectedBy(issue),
      todo: 'write it like the example in docs/change-something.md',
    }),
  ];
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
