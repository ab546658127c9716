import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentSchema } from '../../../src/model/document-schema.ts';
import { partSchema } from '../../../src/model/part-schema.ts';
import { siteSchema } from '../../../src/model/site-schema.ts';
import { fieldsAt } from '../../../src/source/schema-fields.ts';

const docs = readFileSync('docs/change-something.md', 'utf8');

/** What stands between a heading and the next one. */
function section(heading: string): string {
  const [, rest = ''] = docs.split(`\n${heading}\n`);
  return rest.split(/^##/m)[0] ?? '';
}

it.each([
  ['### document.yaml', fieldsAt(documentSchema, [])],
  ['### document.yaml', fieldsAt(documentSchema, ['hardWords', 0])],
  ['### document.yaml', fieldsAt(documentSchema, ['say', 0])],
  ['### document.yaml', fieldsAt(documentSchema, ['checkedBy', 0])],
  ['## Add a contact', fieldsAt(documentSchema, ['contacts', 'one'])],
  ['### site.yaml', fieldsAt(siteSchema, [])],
  ['### The top of a part', fieldsAt(partSchema, [])],
])('docs/change-something.md says under "%s" what each field is: %j', (heading, fields) => {
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter((field) => !section(heading).includes(`| \`${field}\` `))).toEqual([]);
});
