import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { ifItWorks } from '../../../src/bench/if-it-works.ts';
import { measure, median } from '../../../src/bench/measure.ts';
import type { Way } from '../../../src/bench/way.ts';

/** A PDF with this many empty pages. */
async function pdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return document.save();
}

/** A clock, and ways to print that move it. */
function ways() {
  let time = 0;
  const said: string[] = [];
  const way = (name: string, takes: readonly number[], files: readonly Uint8Array[] = []): Way => {
    let run = 0;
    return {
      name,
      print: () => {
        said.push(name);
        time += takes[run++] ?? 0;
        return Promise.resolve([...files]);
      },
    };
  };
  return { way, said, now: () => time };
}

describe('measure', () => {
  it('runs all in turn, and does not count the first run of each', async () => {
    const { way, said, now } = ways();
    const { one, two } = await measure(
      { one: way('one', [9000, 3000, 1000]), two: way('two', [9000, 500, 700]) },
      2,
      now,
    );
    expect(said).toEqual(['one', 'two', 'one', 'two', 'one', 'two']);
    expect([one.times, two.times]).toEqual([
      [1, 3],
      [0.5, 0.7],
    ]);
  });

  it('counts the files, their bytes and their pages', async () => {
    const { way, now } = ways();
    const files = [await pdf(2), await pdf(3)];
    const { both } = await measure({ both: way('both', [], files) }, 1, now);
    const bytes = files.reduce((sum, file) => sum + file.byteLength, 0);
    expect(both).toMatchObject({ name: 'both', files: 2, pages: 5, bytes });
  });

  it('leaves out what is not here', async () => {
    expect(await measure({ none: undefined }, 3)).toEqual({ none: undefined });
  });
});

it('the median is the time in the middle, or between the two there', () => {
  const measured = { name: '', files: 1, bytes: 1, pages: 1 };
  expect(median({ ...measured, times: [1, 2, 9] })).toBe(2);
  expect(median({ ...measured, times: [1, 2, 4, 9] })).toBe(3);
});

it('a program that fails is left out, and why is told', async () => {
  const said: string[] = [];
  const broken = { name: 'Other 1.0', print: () => Promise.reject(new Error('no such browser')) };
  expect(await ifItWorks(broken, (text) => said.push(text))).toBeUndefined();
  expect(said).toEqual(['Other 1.0 is left out: no such browser\n']);
});
