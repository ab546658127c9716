import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { fieldsAt } from '../../../src/source/schema-fields.ts';

const schema = z.strictObject({
  title: z.string(),
  people: z.record(z.string(), z.strictObject({ name: z.string(), age: z.number() })).default({}),
  words: z.array(z.strictObject({ word: z.string() })).optional(),
});

it.each([
  [[], ['title', 'people', 'words']],
  [
    ['people', 'ann'],
    ['name', 'age'],
  ],
  [['words', 0], ['word']],
  [['people'], []],
  [['title'], []],
  [['nothing', 'here'], []],
])('the fields at %j are %j', (path, fields) => {
  expect(fieldsAt(schema, path)).toEqual(fields);
});
