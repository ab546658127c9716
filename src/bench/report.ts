import { format, resolveConfig } from 'prettier';
import type { Machine } from './machine.ts';
import { median, type Measured } from './measure.ts';
import { kilobytes, perFile, seconds, targets, type Bench } from './targets.ts';

/**
 * Tells what was measured, for docs/benchmarks.md.
 * @param bench what was measured
 * @param machine on what
 */
export async function report(bench: Bench, machine: Machine): Promise<string> {
  return format(inMarkdown(bench, machine), { ...(await resolveConfig('docs/benchmarks.md')), parser: 'markdown' });
}

function inMarkdown(bench: Bench, machine: Machine): string {
  const { a4, all } = bench;
  return `# Benchmarks

\`npm run bench:print\` measured this on ${machine.date} and wrote it. Do not change it by hand: run it again, after
\`npm run build\`.

## What is wanted

${table(
  ['wanted', 'measured', 'reached'],
  targets(bench).map(({ wanted, measured, isMet }) => [
    wanted,
    measured,
    isMet === undefined ? '' : isMet ? 'yes' : 'no',
  ]),
)}

## The A4 document

${table(
  ['what', 'time', 'from … to', 'file', 'pages'],
  found(a4).map((row) => [
    row.name,
    ...timeOf(row),
    ...(row.files > 0 ? [kilobytes(row.bytes), `${row.pages}`] : ['', '']),
  ]),
)}

## All editions in one run

${table(
  ['what', 'time', 'from … to', 'files', 'time for each', 'all files', 'pages'],
  found(all).map((row) => [
    row.name,
    ...timeOf(row),
    `${row.files}`,
    seconds(perFile(row)),
    kilobytes(row.bytes),
    `${row.pages}`,
  ]),
)}

## How it was measured

- Machine: ${machine.processor}, ${machine.atOnce} jobs at once, ${machine.memory} memory, ${machine.system}.
- Node.js ${machine.node}, ${machine.browser}.
- Programs that wanted to run in the minute before: ${machine.load}. What else the machine did is in the times.
- All in one table ran in turn, ${a4.pipeline.times.length} times for A4 and ${all.pipeline.times.length} times for all editions, after one run each that does not count.
  The time is the median.
- Each time is that of everything, with the start and the end of the program or the browser.
- A bare print: the browser opens the page, waits for its pictures and fonts, and prints it with the options that the
  pipeline has. No plan of pages, no numbers in the contents, no mended tags, nothing checked.
- The whole pipeline is \`printEditions()\`, with nothing kept from an earlier run: pictures to curves, plan of pages, two
  prints, finishing, checking, keeping. It makes one file more than there are pages to print: the sheets of the booklet.
- The others get the same HTML from a small server on this machine, with the pictures as curves, as the pipeline's
  browser gets them. They do not know all of the CSS, and no plan of pages is made for them: the number of pages tells how
  much their layout differs. WeasyPrint prints all editions without tags, which is faster, as many at once as the pipeline.
`;
}

function found(measured: Record<string, Measured | undefined>): Measured[] {
  return Object.values(measured).filter((row) => row !== undefined);
}

function timeOf(measured: Measured): string[] {
  const [shortest = 0] = measured.times;
  return [seconds(median(measured)), `${shortest.toFixed(2)} … ${seconds(measured.times.at(-1) ?? 0)}`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
