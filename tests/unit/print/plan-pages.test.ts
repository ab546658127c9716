import { describe, expect, it } from 'vitest';
import { planPages } from '../../../src/print/pages/plan-pages.ts';
import type { Row } from '../../../src/print/pages/row.ts';

const SPACE = 10;

/** Rows one under another, below a heading of 100; `h` is a heading, `l` a lead-in, a digit an item of its list. */
function rows(kinds: string, height = 90): Row[] {
  let top = 100;
  let list = -1;
  return Array.from(kinds, (kind) => {
    if (kind === 'l') list += 1;
    const row = {
      top,
      bottom: top + height,
      staysWithNext: 'hl'.includes(kind),
      list: /[lc\d]/.test(kind) ? list : undefined,
      isContact: kind === 'c',
    };
    top += height + SPACE;
    return row;
  });
}

/** The rows of each page, as the letters that they were made of. */
function pages(kinds: string, height = 600): string[] {
  const { breaks } = planPages(rows(kinds), height);
  return [0, ...breaks].map((start, index) => kinds.slice(start, breaks[index] ?? kinds.length));
}

describe('planPages', () => {
  it('puts all on one page where it fits', () => {
    expect(pages('sssss')).toEqual(['sssss']);
  });

  it('takes as few pages as there can be', () => {
    expect(pages('sssssssssss')).toHaveLength(2);
  });

  it('shares rows out evenly: 3 below the heading and 4, not 5 and 2 or 6 and 1', () => {
    expect(pages('sssssss').map((page) => page.length)).toEqual([3, 4]);
  });

  it('never leaves a heading or a lead-in last on a page', () => {
    for (const kinds of ['sssshs', 'ssssl12', 'sssshl12', 'shshshshsh', 'sssl12345678']) {
      const ends = pages(kinds)
        .slice(0, -1)
        .map((page) => page.at(-1));
      expect(
        ends.filter((end) => end === 'h' || end === 'l'),
        kinds,
      ).toEqual([]);
    }
  });

  it('keeps a short list together with its lead-in', () => {
    expect(pages('sssl1234')).toEqual(['sss', 'l1234']);
  });

  it('splits a long list rather than waste a page', () => {
    expect(pages('l123456789')).toHaveLength(2);
  });

  it('leaves no page nearly empty when rows can be shared', () => {
    for (let count = 6; count < 30; count += 1) {
      const lengths = pages('s'.repeat(count)).map((page) => page.length);
      expect(Math.min(...lengths), `${count} rows on pages of ${lengths.join(', ')}`).toBeGreaterThan(1);
    }
  });

  it('gives a row that is higher than a page a page of its own', () => {
    const tall = rows('sss');
    tall[1] = { ...tall[1], bottom: 900 } as Row;
    tall[2] = { ...tall[2], top: 910, bottom: 1000 } as Row;
    expect(planPages(tall, 600).breaks).toContain(2);
  });

  it('plans no page for no rows', () => {
    expect(planPages([], 600)).toEqual({ breaks: [], cost: 0 });
  });
});
