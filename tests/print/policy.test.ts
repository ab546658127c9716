import { beforeAll, describe, expect, it } from 'vitest';
import { policy, source, sourceLines } from '../policy.ts';
import { letters } from './pdf.ts';
import { filled, lettersOf, openPrinted, type Printed } from './printed.ts';

describe.runIf(policy)('the printed policy', () => {
  let print: Printed;
  beforeAll(async () => {
    print = await openPrinted({ id: 'privacy-policy' });
  });

  it('has at most 32 pages', () => {
    expect(print.pages.length).toBeLessThanOrEqual(32);
  });

  it('leaves no page nearly empty', () => {
    const shares = print.texts.map(({ body }, index) => ({ page: index + 1, share: filled(body) }));
    expect(shares.filter(({ share }) => share < 0.4)).toEqual([]);
  });

  it('has every line of its source', () => {
    const printed = lettersOf(print.texts.flatMap(({ body }) => body));
    const lines = source.sections.flatMap(({ title, blocks }) => [title, ...sourceLines(blocks)]);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !printed.includes(letters(line)))).toEqual([]);
  });
});
