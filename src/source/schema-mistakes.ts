import { isMap, type Document } from 'yaml';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'astro/zod';
import { didYouMean } from './did-you-mean.ts';
import { message, type Mistake, type Place } from './message.ts';
import { fieldsAt } from './schema-fields.ts';

type Path = readonly PropertyKey[];

/** What is needed to tell where something is wrong with values, and what. */
interface Checked {
  schema: z.core.$ZodType;
  yaml: Document;
  placeOf: (path: Path) => Place;
  file: string;
}

/** Of more fields that are not known nobody reads the messages. */
const MOST_FIELDS = 50;

/** The messages for what a schema says of values. */
export function schemaMistakes(issues: readonly z.core.$ZodIssue[], checked: Checked): VFileMessage[] {
  const at = (path: Path, mistake: Mistake) =>
    message({ ...mistake, place: checked.placeOf(path), file: checked.file });
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .slice(0, MOST_FIELDS)
          .map((key) => at([...issue.path, key], unknownField(key, issue.path, checked.schema)))
      : at(issue.path, wrongValue(issue, checked)),
  );
}

function unknownField(key: string, path: Path, schema: z.core.$ZodType): Mistake {
  const fields = fieldsAt(schema, path);
  return {
    rule: 'unknown-field',
    found: `field ${named([...path, key])}`,
    expected: `one of the fields ${fields.map((field) => `\`${field}\``).join(', ')}`,
    todo: didYouMean(key, fields, 'correct its name or remove it'),
  };
}

function wrongValue(issue: z.core.$ZodIssue, { schema, yaml }: Checked): Mistake {
  const { path } = issue;
  const where = path.length === 0 ? '`the file`' : named(path);
  const todo = 'write it like the example in docs/change-something.md';
  if (!yaml.hasIn(path)) return { rule: 'field', found: `missing field ${where}`, expected: expectedBy(issue), todo };
  if (issue.code === 'invalid_key') return wrongName(path, issue.issues[0]?.message ?? issue.message);
  if (isFieldAmongNames(issue, schema)) return fieldAmongNames(path);
  const found = `value of ${where}`;
  return isItemWithColon(issue, yaml)
    ? {
        rule: 'field',
        found,
        expected: expectedBy(issue),
        todo: 'put it in quotation marks, since it has a colon in it',
      }
    : { rule: 'field', found, expected: expectedBy(issue), todo };
}

function wrongName(path: Path, expected: string): Mistake {
  return { rule: 'field', found: `name \`${String(path.at(-1))}\``, expected, todo: 'rename it' };
}

/** Whether a field stands where names are expected, as happens with too few spaces before it. */
function isFieldAmongNames(issue: z.core.$ZodIssue, schema: z.core.$ZodType): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'object' &&
    fieldsAt(schema, issue.path.slice(0, -1)).length === 0 &&
    fieldsAt(schema, issue.path).includes(String(issue.path.at(-1)))
  );
}

function fieldAmongNames(path: Path): Mistake {
  return {
    rule: 'field',
    found: `field \`${String(path.at(-1))}\` beside the names under ${named(path.slice(0, -1))}`,
    expected: 'it under one of these names',
    todo: 'write two more spaces before it',
  };
}

/** `- Visit: here` is a name and a value for YAML, not the words of an item. */
function isItemWithColon(issue: z.core.$ZodIssue, yaml: Document): boolean {
  const isItem = typeof issue.path.at(-1) === 'number';
  return isItem && issue.code === 'invalid_type' && issue.expected === 'string' && isMap(yaml.getIn(issue.path, true));
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

/** The name of a field for people, who count from 1: `word` in item 2 of `hardWords`. */
function named(path: Path): string {
  const item = path.findLastIndex((step) => typeof step === 'number');
  const field = `\`${path
    .slice(item + 1)
    .map(String)
    .join('.')}\``;
  if (item === -1) return field;
  const ofList = `item ${Number(path[item]) + 1} of ${named(path.slice(0, item))}`;
  return item === path.length - 1 ? ofList : `${field} in ${ofList}`;
}
