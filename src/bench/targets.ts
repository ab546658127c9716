import { median, type Measured } from './measure.ts';

/** What was measured; undefined is a program that is not here. */
export interface Bench {
  /** The A4 document. */
  a4: Record<'browser' | 'onePrint' | 'twoPrints' | 'pipeline', Measured> &
    Record<'weasyPrint' | 'weasyPrintWithTags' | 'vivliostyle', Measured | undefined>;
  /** All editions in one run. */
  all: { pipeline: Measured; weasyPrint: Measured | undefined };
}

/** Something that the pipeline must reach. */
export interface Target {
  wanted: string;
  measured: string;
  isMet: boolean | undefined;
}

const MOST_TIMES = 1.6;
const MOST_BYTES = 300_000;

/** What is wanted of the pipeline, and whether it was reached. */
export function targets({ a4, all }: Bench): Target[] {
  const { browser, twoPrints, pipeline, weasyPrint } = a4;
  const ratio = median(pipeline) / median(twoPrints);
  const withoutStart = (median(pipeline) - median(browser)) / (median(twoPrints) - median(browser));
  const missing = { measured: 'WeasyPrint was not found', isMet: undefined };
  return [
    {
      wanted: `A4: at most ${MOST_TIMES} times as long as two bare prints`,
      measured: `${ratio.toFixed(2)} times; without the start of the browser ${withoutStart.toFixed(2)} times`,
      isMet: Math.max(ratio, withoutStart) <= MOST_TIMES,
    },
    {
      wanted: 'A4: a file under 300 kB',
      measured: kilobytes(pipeline.bytes),
      isMet: pipeline.bytes < MOST_BYTES,
    },
    {
      wanted: 'A4: a smaller file than WeasyPrint’s',
      ...(weasyPrint
        ? {
            measured: `${kilobytes(pipeline.bytes)} to ${kilobytes(weasyPrint.bytes)}`,
            isMet: pipeline.bytes < weasyPrint.bytes,
          }
        : missing),
    },
    {
      wanted: 'All editions: no longer for each file than WeasyPrint',
      ...(all.weasyPrint
        ? {
            measured: `${seconds(perFile(all.pipeline))} to ${seconds(perFile(all.weasyPrint))}`,
            isMet: perFile(all.pipeline) <= perFile(all.weasyPrint),
          }
        : missing),
    },
  ];
}

/** The time for each file of a run. */
export function perFile(measured: Measured): number {
  return median(measured) / measured.files;
}

/** A size as people read it. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** A time as people read it. */
export function seconds(time: number): string {
  return `${time.toFixed(2)} s`;
}
