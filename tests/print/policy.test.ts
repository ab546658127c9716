import { describe, expect, it } from 'vitest';
import { policy, source, sourceLines } from '../policy.ts';
import { letters } from './pdf.ts';
import { filled, lettersOf, openPrinted } from './printed.ts';
import { printedFiles } from './printed-files.ts';

const files = printedFiles.filter(({ document }) => document === policy);
const whole = files.filter(({ part }) => part === undefined);
const leaflets = files.filter(({ part }) => part !== undefined);

describe.runIf(policy)('the printed policy', () => {
  it('is there in A4, in large print, as a booklet, and as a leaflet for each part', () => {
    expect(whole.map(({ edition }) => edition.id)).toEqual(['a4', 'large-print', 'booklet']);
    expect(leaflets.map(({ part }) => part?.id)).toEqual(policy?.parts.map(({ id }) => id));
  });

  it('has at most 32 pages in A4', async () => {
    const [a4] = whole;
    expect(a4 && (await openPrinted(a4)).pages.length).toBeLessThanOrEqual(32);
  });

  it.each(leaflets)('$name: has one sheet or two', async (file) => {
    expect((await openPrinted(file)).pages.length).toBeLessThanOrEqual(4);
  });

  it.each(files)('$name: leaves no page nearly empty', async (file) => {
    const { texts } = await openPrinted(file);
    const shares = texts.map(({ body }, index) => ({ page: index + 1, share: filled(body, file) }));
    expect(shares.filter(({ share }) => share < 0.4)).toEqual([]);
  });

  it.each(whole)('$name: has every line of its source', async (file) => {
    const { texts } = await openPrinted(file);
    const printed = lettersOf(texts.flatMap(({ body }) => body));
    const lines = source.sections.flatMap(({ title, blocks }) => [title, ...sourceLines(blocks)]);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !printed.includes(letters(line)))).toEqual([]);
  });
});
