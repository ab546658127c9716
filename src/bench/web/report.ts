import type { Machine } from '../machine.ts';
import { withSection } from '../own-sections.ts';
import type { WebBench } from './bench-web.ts';
import { SHORTEST_TOLD } from './presses.ts';

/** What is wanted of a press, in milliseconds. */
const MOST_FOR_PRESS = 100;

/**
 * Puts what was measured in docs/benchmarks.md, in the place of what was measured before.
 * @param docs the text of the file
 */
export function withWebBench(docs: string, bench: WebBench, machine: Machine): Promise<string> {
  return withSection(docs, 'web', section(bench, machine));
}

function section({ pages, presses }: WebBench, machine: Machine): string {
  const scores = pages.flatMap(({ performance, accessibility, bestPractices, seo }) => [
    performance,
    accessibility,
    bestPractices,
    seo,
  ]);
  const lowest = Math.min(...scores);
  const slowest = Math.max(...presses.map(({ milliseconds }) => milliseconds));
  const blocked = Math.max(...pages.map((page) => page.blocked));
  const longest = Math.max(...pages.map((page) => page.longestTask));
  const shift = Math.max(...pages.map((page) => page.shift));
  const faults = pages.flatMap(({ address, faults: own }) => own.map((fault) => `- \`${address}\` ${fault}\n`));
  return `\`npm run bench:web\` measured this on ${machine.date} and wrote it.

| wanted | measured | reached |
| --- | --- | --- |
| Lighthouse: 100 in all four, on every kind of page | lowest ${lowest} | ${yes(lowest === 100)} |
| no layout shift | ${shift.toFixed(3)} | ${yes(shift === 0)} |
| once something is shown, the page can always answer | not for ${Math.round(blocked)} ms | ${yes(Math.round(blocked) === 0)} |
| no task over 50 ms on a processor four times as slow | longest ${Math.round(longest)} ms | ${yes(longest <= 50)} |
| a press shows something within ${MOST_FOR_PRESS} ms | ${told(slowest)} | ${yes(slowest < MOST_FOR_PRESS)} |

| page | performance | accessibility | best practices | SEO | largest thing shown | blocked | longest task |
| --- | --- | --- | --- | --- | --- | --- | --- |
${pages
  .map(
    (page) =>
      `| \`${page.address}\` | ${page.performance} | ${page.accessibility} | ${page.bestPractices} | ${page.seo} | ${(page.largestShown / 1000).toFixed(1)} s | ${Math.round(page.blocked)} ms | ${Math.round(page.longestTask)} ms |`,
  )
  .join('\n')}

${faults.length > 0 ? `What Lighthouse would have otherwise:\n\n${faults.join('')}\n` : ''}| first press of | until the screen shows something |
| --- | --- |
${presses.map(({ name, milliseconds }) => `| ${name} | ${told(milliseconds)} |`).join('\n')}

- Lighthouse as it comes, for a phone: a slow network (4G) and a processor four times as slow, both computed from what it
  sees. The pages come from a small server on this machine, which compresses nothing.
- The longest task is the browser's own first layout of the page. What Plainleaf's scripts do before a press takes it 1 to
  3 ms, and 4 to 12 ms on a processor four times as slow (seen once in a trace of Chromium).
- Blocked: the time over 50 ms of each task after the first thing is shown, added up.
- Presses: a real press on a processor four times as slow, the median of five, with nothing of the tool fetched before.
  Browsers count in steps of 8 ms, and do not tell of less than ${SHORTEST_TOLD} ms.
- Machine: ${machine.processor}, ${machine.atOnce} jobs at once, ${machine.memory} memory, ${machine.system}, Node.js ${machine.node},
  ${machine.browser}. Programs that wanted to run in the minute before: ${machine.load}. What else the machine did is in
  the numbers.
`;
}

function yes(isReached: boolean): string {
  return isReached ? 'yes' : 'no';
}

function told(milliseconds: number): string {
  return milliseconds < SHORTEST_TOLD ? `under ${SHORTEST_TOLD} ms` : `${milliseconds} ms`;
}
