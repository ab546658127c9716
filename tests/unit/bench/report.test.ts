import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../src/bench/measure.ts';
import { report } from '../../../src/bench/report.ts';
import { targets, type Bench } from '../../../src/bench/targets.ts';

const measured = (name: string, time: number, bytes = 0, files = 1): Measured => ({
  name,
  times: [time - 0.1, time, time + 0.5],
  files,
  bytes,
  pages: 31,
});

const bench: Bench = {
  a4: {
    browser: measured('The browser alone', 0.2, 0, 0),
    onePrint: measured('One bare print', 1, 900_000),
    twoPrints: measured('Two bare prints', 1.2, 900_000),
    pipeline: measured('The whole pipeline', 1.7, 275_000),
    weasyPrint: measured('WeasyPrint 60', 2.5, 327_000),
    weasyPrintWithTags: undefined,
    vivliostyle: undefined,
  },
  all: {
    pipeline: measured('The whole pipeline', 8, 1_900_000, 16),
    weasyPrint: measured('WeasyPrint 60', 15, 2_000_000, 15),
  },
};

const machine = {
  processor: 'A processor',
  atOnce: 2,
  memory: '8 GB',
  system: 'linux x64',
  node: '24.0.0',
  browser: 'Chrome 153',
  load: '0.5',
  date: '2026-11-24',
};

const isMet = (changed: Partial<Bench['a4']>, all: Partial<Bench['all']> = {}) =>
  targets({ a4: { ...bench.a4, ...changed }, all: { ...bench.all, ...all } }).map((target) => target.isMet);

describe('what is wanted', () => {
  it('is reached', () => {
    expect(isMet({})).toEqual([true, true, true, true]);
  });

  it('is not reached when the pipeline takes more than 1.6 times two bare prints, also only without the start', () => {
    expect(isMet({ pipeline: measured('', 2, 275_000) })).toEqual([false, true, true, true]);
    expect(isMet({ pipeline: measured('', 1.85, 275_000) })).toEqual([false, true, true, true]);
  });

  it('is not reached when the file is too large', () => {
    expect(isMet({ pipeline: measured('', 1.7, 300_000) })).toEqual([true, false, true, true]);
    expect(isMet({ pipeline: measured('', 1.7, 299_000), weasyPrint: measured('', 2, 299_000) })).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('is not reached when a file takes longer than WeasyPrint’s', () => {
    expect(isMet({}, { pipeline: measured('', 16.1, 1, 16) })).toEqual([true, true, true, false]);
  });

  it('is open without WeasyPrint', () => {
    expect(isMet({ weasyPrint: undefined }, { weasyPrint: undefined })).toEqual([true, true, undefined, undefined]);
  });
});

describe('docs/benchmarks.md', () => {
  it('has a row for each that was measured, with its times and its file', async () => {
    const rows = (await report(bench, machine)).split('\n').map((line) => line.replaceAll(/ +/g, ' '));
    expect(rows).toContain('| The browser alone | 0.20 s | 0.10 … 0.70 s | | |');
    expect(rows).toContain('| The whole pipeline | 1.70 s | 1.60 … 2.20 s | 275 kB | 31 |');
    expect(rows).toContain('| The whole pipeline | 8.00 s | 7.90 … 8.50 s | 16 | 0.50 s | 1900 kB | 31 |');
    expect(rows.filter((row) => row.includes('undefined'))).toEqual([]);
  });

  it('says on what machine, and when', async () => {
    const text = await report(bench, machine);
    for (const fact of Object.values(machine)) expect(text).toContain(String(fact));
  });

  it('is as Prettier writes it', async () => {
    const options = { ...(await resolveConfig('docs/benchmarks.md')), parser: 'markdown' };
    expect(await check(await report(bench, machine), options)).toBe(true);
  });
});
