import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenContents } from '../../broken/cases.ts';
import { expectToHold } from '../../broken/expect-to-hold.ts';
import { contentReader } from '../../broken/reader.ts';

/** How many of each kind are tried here, from all over its list. `npm run test:hard` tries all. */
const OF_EACH = 3;

const all = brokenContents();

const some = Array.from(Map.groupBy(all, ({ kind }) => kind).values()).flatMap((contents) =>
  Array.from({ length: OF_EACH }, (_, at) => contents[Math.floor((at * contents.length) / OF_EACH)] ?? []).flat(),
);

it('there are at least 200 broken contents, no two the same', () => {
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(all.length);
});

describe('a broken content ends in a clear message or in a right page, within 10 s', () => {
  const reader = contentReader();
  beforeAll(() => reader.read({}), 60_000);
  afterAll(() => reader.discard());

  it.each(some.map((content) => [content.kind, content.name, content] as const))(
    '%s: %s',
    { timeout: 10_000 },
    async (_, __, content) => {
      await expectToHold(reader, content);
    },
  );
});
