import type { Computer } from '../machine.ts';
import { withSection } from '../own-sections.ts';
import type { LoadBench, ServedWay } from './bench-load.ts';

/** What is wanted: this part of what a plain page reaches. */
const LEAST = 0.9;

/**
 * Puts what was measured in docs/benchmarks.md, in the place of what was measured before.
 * @param docs the text of the file
 */
export function withLoadBench(docs: string, bench: LoadBench, computer: Computer, nginx: string): Promise<string> {
  return withSection(docs, 'load', section(bench, computer, nginx));
}

function section(bench: LoadBench, computer: Computer, nginx: string): string {
  const { address, load, bytes, ours, withoutHeaders, plain } = bench;
  const ways = [ours, withoutHeaders, plain];
  const errors = ways.flatMap(({ rounds }) => rounds).reduce((sum, round) => sum + round.errors, 0);
  const part = speedOf(ours) / speedOf(plain);
  const work = workOf(ours) / workOf(plain);
  return `\`npm run bench:load\` measured this on ${computer.date} and wrote it.

| wanted | measured | reached |
| --- | --- | --- |
| no error | ${errors} | ${yes(errors === 0)} |
| at least ${percent(LEAST)} of a plain \`index.html\` of the same size | ${percent(part)} | ${yes(part >= LEAST)} |

| ${load.connections} connections, ${load.seconds} s | answers a second | from … to | half are faster than | 99 of 100 | nginx works for an answer |
| --- | --- | --- | --- | --- | --- |
${ways.map((way) => row(way)).join('\n')}

- The page is \`${address}\`: ${kilobytes(bytes.page)}, of which ${kilobytes(bytes.sent)} are sent, compressed by the build. The plain \`index.html\` has as
  many bytes, and its nginx is told nothing: no headers, no types, no compressing.
- "The same without headers" has the made configuration but for the headers.
- nginx works ${percent(work)} as long for an answer as for a plain one: processor time, in which what else the machine does is
  hardly counted.
- They ran in turn, ${ours.rounds.length} times. The numbers are medians. wrk asks over one connection after another and takes as much
  of the machine as nginx does.
- Machine: ${computer.processor}, ${computer.atOnce} jobs at once, ${computer.memory} memory, ${computer.system}, ${nginx}.
  Programs that wanted to run in the minute before: ${computer.load}. What else the machine did is in the numbers.
`;
}

function row(way: ServedWay): string {
  const speeds = way.rounds.map(({ requestsPerSecond }) => requestsPerSecond);
  return `| ${way.name} | ${whole(speedOf(way))} | ${whole(Math.min(...speeds))} … ${whole(Math.max(...speeds))} | ${milliseconds(way, 'median')} | ${milliseconds(way, 'slowest')} | ${microseconds(workOf(way))} |`;
}

function speedOf({ rounds }: ServedWay): number {
  return middle(rounds.map(({ requestsPerSecond }) => requestsPerSecond));
}

/** How long the processors work in nginx for one answer, in seconds. */
function workOf({ rounds }: ServedWay): number {
  return middle(rounds.map(({ processorSeconds, requests }) => processorSeconds / requests));
}

function microseconds(seconds: number): string {
  return `${(seconds * 1e6).toFixed(1)} µs`;
}

function milliseconds({ rounds }: ServedWay, which: 'median' | 'slowest'): string {
  return `${middle(rounds.map((round) => round[which])).toFixed(1)} ms`;
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function yes(isReached: boolean): string {
  return isReached ? 'yes' : 'no';
}
