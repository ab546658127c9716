import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/source/read-yaml.ts';

const schema = z.strictObject({
  title: z.string('a title'),
  people: z.record(z.string(), z.strictObject({ name: z.string('a name') })).default({}),
  words: z
    .array(z.strictObject({ word: z.string('a word'), lines: z.array(z.string('a line')).optional() }))
    .default([]),
});

/** The mistakes in a text, each with its place. */
function mistakes(text: string, lineOffset = 0): string[] {
  return readYaml(text, schema, 'a.yaml', lineOffset).problems.map(
    ({ line, column, reason, ruleId }) => `${line ?? 0}:${column ?? 0} ${reason}  ${ruleId ?? ''}`,
  );
}

/** Where a letter of the title stands. */
function placeInTitle(text: string, letter: number, lineOffset = 0): string {
  const read = readYaml(text, schema, 'a.yaml', lineOffset);
  if (!read.value) throw new Error(text);
  const { line, column } = read.placeInValue(['title'], letter);
  return `${line}:${column}`;
}

const value = (field: string, expected: string) =>
  `Unexpected value of ${field.includes('`') ? field : `\`${field}\``}, expected ${expected}: write it like the example in docs/change-something.md  field`;
const missing = (field: string, expected: string) => value(field, expected).replace('value of', 'missing field');
const unknown = (field: string, fields: string, todo = 'correct its name or remove it') =>
  `Unexpected field \`${field}\`, expected one of the fields ${fields}: ${todo}  unknown-field`;
const ofFile = '`title`, `people`, `words`';
const unclosed =
  'Unexpected `"` that is not closed, expected `"` behind the value, too: write it at the end of the line, or take the `"` out  yaml';

describe('readYaml tells each mistake where it stands', () => {
  it.each([
    ['a field', 'title: 3', [`1:1 ${value('title', 'a title')}`]],
    ['a field deep inside', 'title: A\npeople:\n  ann:\n    name: 3', [`4:5 ${value('people.ann.name', 'a name')}`]],
    [
      'a field of an item',
      'title: A\nwords:\n  - word: A\n  - word: 3',
      [`4:5 ${value('`word` in item 2 of `words`', 'a word')}`],
    ],
    [
      'an item',
      'title: A\nwords:\n  - word: A\n    lines: [one, 2]',
      [`4:18 ${value('item 2 of `lines` in item 1 of `words`', 'a line')}`],
    ],
    [
      'a missing field, at what it is missing from',
      'title: A\npeople:\n  ann: {}',
      [`3:3 ${missing('people.ann.name', 'a name')}`],
    ],
    ['a missing field of the file', 'words: []', [`1:1 ${missing('title', 'a title')}`]],
    ['an unknown field', 'title: A\ntitel: B', [`2:1 ${unknown('titel', ofFile, 'did you mean `title`?')}`]],
    [
      'an unknown field deep inside',
      'title: A\npeople:\n  ann:\n    name: A\n    nam: B',
      [`5:5 ${unknown('people.ann.nam', '`name`', 'did you mean `name`?')}`],
    ],
    [
      'all at once',
      'title: 3\ntitel: B\nwords:\n  - word: 4',
      [
        `1:1 ${value('title', 'a title')}`,
        `4:5 ${value('`word` in item 1 of `words`', 'a word')}`,
        `2:1 ${unknown('titel', ofFile, 'did you mean `title`?')}`,
      ],
    ],
    ['a dangerous name', 'title: A\n__proto__: B', [`2:1 ${unknown('__proto__', ofFile)}`]],
    [
      'a value in the place of fields',
      'title: A\npeople: Ann',
      [`2:1 ${value('people', '`name: value` on each line')}`],
    ],
    [
      'fields in the place of a list',
      'title: A\nwords:\n  word: A',
      [`2:1 ${value('words', 'a list: a hyphen and a space before each value')}`],
    ],
    ['a list in the place of the file', '- title: A', [`1:1 ${value('the file', '`name: value` on each line')}`]],
    ['an empty file', '', [`1:1 ${missing('title', 'a title')}`]],
    ['a file of comments', '# Nothing yet\n', [`1:1 ${missing('title', 'a title')}`]],
    ['quotation marks that do not end', 'title: "A', [`1:8 ${unclosed}`]],
  ])('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it('counts the lines before front matter', () => {
    expect(mistakes('title: 3', 1)).toEqual([`2:1 ${value('title', 'a title')}`]);
    expect(mistakes('title: "A', 1)).toEqual([`2:8 ${unclosed}`]);
  });
});

describe('readYaml reads', () => {
  it('a name that is used again', () => {
    const text = 'title: &name Ann\npeople:\n  ann: &ann\n    name: *name\n  other: *ann\n';
    const read = readYaml(text, schema, 'a.yaml');
    expect(read.value).toEqual({ title: 'Ann', people: { ann: { name: 'Ann' }, other: { name: 'Ann' } }, words: [] });
  });

  it('words that other YAML takes for yes and no', () => {
    expect(readYaml('title: no', schema, 'a.yaml').value?.title).toBe('no');
  });

  it('and knows where each field stands afterwards', () => {
    const read = readYaml('title: A\npeople:\n  ann:\n    name: A\nwords:\n  - word: A\n', schema, 'a.yaml', 1);
    const places = [['title'], ['people', 'ann', 'name'], ['words', 0, 'word'], ['people', 'bob'], ['none']];
    expect(places.map((path) => read.value && read.placeOf(path))).toEqual([
      { line: 2, column: 1 },
      { line: 5, column: 5 },
      { line: 7, column: 5 },
      { line: 3, column: 1 },
      { line: 2, column: 1 },
    ]);
  });
});

describe('readYaml knows where a letter of a value stands', () => {
  it.each([
    ['without quotes', 'title: We hold it.', 3, '1:11'],
    ['in quotes', `title: "We hold it."`, 3, '1:12'],
    ['behind a quote in quotes', String.raw`title: "\"We\" hold"`, 5, '1:16'],
    ['behind an apostrophe in quotes', `title: 'We don''t hold'`, 9, '1:19'],
    ['in a second line', 'title: We\n  hold it.', 3, '2:3'],
    ['in lines that are one', 'title: >-\n  We\n  hold it.', 3, '3:3'],
    ['in lines that stay', 'title: |\n  We\n  hold it.', 3, '3:3'],
    ['at the start of lines', 'title: >\n  We\n  hold it.', 0, '2:3'],
    ['behind an emoji', 'title: 😀 hold', 3, '1:11'],
  ])('%s', (_, text, letter, place) => {
    expect(placeInTitle(text, letter)).toBe(place);
  });

  it('in a file that begins before the YAML', () => {
    expect(placeInTitle('title: We', 1, 1)).toBe('2:9');
  });
});
