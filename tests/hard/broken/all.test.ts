import { afterAll, beforeAll, describe, it } from 'vitest';
import { brokenContents } from '../../broken/cases.ts';
import { expectToHold } from '../../broken/expect-to-hold.ts';
import { contentReader } from '../../broken/reader.ts';

describe('a broken content ends in a clear message or in a right page, within 10 s', () => {
  const reader = contentReader();
  beforeAll(() => reader.read({}, true), 60_000);
  afterAll(() => reader.discard());

  it.each(brokenContents().map((content) => [content.kind, content.name, content] as const))(
    '%s: %s',
    { timeout: 10_000 },
    async (_, __, content) => {
      const outcome = await expectToHold(reader, content);
      if ('lines' in outcome) await expectToHold(reader, content, true);
    },
  );
});
