import { PDFDocument } from '@cantoo/pdf-lib';
import type { Way } from './way.ts';

/** What came of measuring a way to print. */
export interface Measured {
  name: string;
  /** How long each run took, in seconds, the shortest first. */
  times: number[];
  /** Of all files of one run. */
  files: number;
  bytes: number;
  pages: number;
}

/** What came of each way; undefined where there was none. */
export type MeasuredOf<Ways> = { [Key in keyof Ways]: Ways[Key] extends Way ? Measured : Measured | undefined };

/**
 * Measures ways to print in turn, so that what else the machine does is shared out evenly. Each runs
 * once more before all, and that does not count: then disks and compilers are warm for all alike.
 *
 * @param ways what is measured; undefined for a program that is not here
 * @param runs how often
 * @param now the time in milliseconds
 */
export async function measure<Ways extends Record<string, Way | undefined>>(
  ways: Ways,
  runs: number,
  now: () => number = () => performance.now(),
): Promise<MeasuredOf<Ways>> {
  const measured = new Map<string, Measured>();
  for (const [key, way] of Object.entries(ways)) {
    if (way) measured.set(key, { name: way.name, times: [], ...(await sizesOf(await way.print())) });
  }
  for (let run = 0; run < runs; run += 1) {
    for (const [key, { times }] of measured) {
      const from = now();
      await ways[key]?.print();
      times.push((now() - from) / 1000);
    }
  }
  for (const { times } of measured.values()) times.sort((one, other) => one - other);
  return Object.fromEntries(Object.keys(ways).map((key) => [key, measured.get(key)])) as MeasuredOf<Ways>;
}

/** The time in the middle. */
export function median({ times }: Measured): number {
  const middle = (times.length - 1) / 2;
  return ((times[Math.floor(middle)] ?? 0) + (times[Math.ceil(middle)] ?? 0)) / 2;
}

async function sizesOf(files: readonly Uint8Array[]): Promise<{ files: number; bytes: number; pages: number }> {
  const opened = await Promise.all(files.map((file) => PDFDocument.load(file, { updateMetadata: false })));
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.byteLength, 0),
    pages: opened.reduce((sum, pdf) => sum + pdf.getPageCount(), 0),
  };
}
