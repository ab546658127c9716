import { parseDocument, visit, type Document } from 'yaml';
import { real, somePart, type Rule, type RulesOfKind } from '../rule.ts';

type Path = (string | number)[];

/** Values of each type that YAML has. */
const values: readonly [what: string, value: unknown][] = [
  ['a number', 42],
  ['a yes', true],
  ['nothing', null],
  ['an empty text', ''],
  ['a list', [42]],
  ['a map', { wrong: 42 }],
];

/** Words that YAML may take for something else than they are written for. */
const written: Readonly<Record<string, string>> = {
  'no in quotes of no kind': 'no',
  'a day': '2026-02-30',
  'a number that is none': '.nan',
  'a number without an end': '.inf',
  'a tag of JavaScript': '!!js/function "function () {}"',
  'a tag of bytes': '!!binary aGVsbG8=',
  'a tag of our own': '!secret x',
  'an anchor that is not there': '*nowhere',
  'a name in the way of all objects': '{ __proto__: { a: 1 } }',
};

/** The paths of all fields of a file, and of the first of each list. */
function pathsIn(yaml: Document): Path[] {
  const paths: Path[] = [];
  visit(yaml, {
    Pair: (_, pair, ancestors) => {
      const path: Path = [];
      for (const [at, node] of [...ancestors, pair].entries()) {
        if (typeof node === 'object' && 'key' in node) path.push(String(node.key));
        const inner = [...ancestors, pair][at + 1];
        if (inner && 'items' in (node as object)) {
          const { items } = node as { items: unknown[] };
          if (!('key' in (inner as object))) path.push(items.indexOf(inner));
        }
      }
      if (path.every((step) => typeof step === 'string' || step === 0)) paths.push(path);
    },
  });
  return paths;
}

/** Sets one field of YAML, and leaves the rest as it is. */
function withField(text: string, path: Path, value: unknown): string {
  const yaml = parseDocument(text);
  yaml.setIn(path, yaml.createNode(value));
  return String(yaml);
}

/** Does something to the YAML of a file: all of it, or what stands between the lines `---` of a part. */
function inYaml(text: string, edit: (yaml: string) => string): string {
  return text.startsWith('---\n')
    ? text.replace(/^---\n([\s\S]*?)\n---\n/, (_, yaml: string) => `---\n${edit(yaml).trimEnd()}\n---\n`)
    : edit(text);
}

function yamlIn(file: string, text: string): string {
  let found = '';
  inYaml(text, (yaml) => (found = yaml));
  return file.endsWith('.mdx') ? found : text;
}

/** Each field with some values of other types: which ones goes round, so that all types meet all kinds of fields. */
function rulesOf(file: string, text: string, limit = Infinity): Rule[] {
  const paths = pathsIn(parseDocument(yamlIn(file, text))).slice(0, limit);
  return paths.flatMap((path, at) =>
    [0, 2, 4].map((step) => {
      const [what, value] = values[(at + step) % values.length] ?? ['', undefined];
      return {
        name: `${path.join('.')} is ${what}`,
        files: [file],
        breaks: (original: string) => inYaml(original, (yaml) => withField(yaml, path, value)),
        ends: 'message' as const,
      };
    }),
  );
}

/** Fields that must be there. */
const needed: Readonly<Record<string, readonly string[]>> = {
  [real.yaml]: ['title', 'picture', 'organisation', 'language', 'version', 'date', 'help', 'contacts'],
  [real.site]: ['name', 'language', 'address', 'help'],
  [somePart]: ['title', 'picture'],
};

export function wrongTypes(textOf: (file: string) => string): RulesOfKind {
  return {
    'wrong type': [
      ...[real.yaml, real.site, somePart].flatMap((file) => rulesOf(file, textOf(file))),
      ...rulesOf(real.pictures, textOf(real.pictures), 12),
      ...Object.entries(written).map(([what, value]) => ({
        name: `its first field is ${what}`,
        files: [real.yaml, real.site, somePart],
        breaks: (text: string) => inYaml(text, (yaml) => yaml.replace(/^(title|name): .+$/m, `$1: ${value}`)),
        // In quotation marks or not, a day and a `no` are words to YAML 1.2, and good ones.
        ends: /^(no|2026)/.test(value) ? ('either' as const) : ('message' as const),
      })),
    ],
    'missing and doubled fields': Object.entries(needed).flatMap(([file, fields]) =>
      fields.flatMap((field): Rule[] => {
        const whole = new RegExp(`^${field}:.*\n(?:[ -].*\n)*`, 'm');
        const edit = (name: string, change: (field: string) => string): Rule => ({
          name,
          files: [file],
          breaks: (text) => inYaml(text, (yaml) => `${yaml}\n`.replace(whole, change)),
          ends: 'message',
        });
        return [
          edit(`${field} is missing`, () => ''),
          edit(`${field} stands twice`, (found) => found + found),
          edit(`${field} with a capital`, (found) => found.replace(field, field.toUpperCase())),
          edit(`${field} with a tab before it`, (found) => `\t${found}`),
        ];
      }),
    ),
  };
}
