import type { Computer } from '../machine.ts';
import { withSection } from '../own-sections.ts';
import type { CheckBench } from './bench-check.ts';

/** What is wanted of the checker. */
const LEAST_A_SECOND = 50;
const MOST_GROWTH = 1.2;

/** Where the memory is full of what is read once: word lists, the dictionary, the model. */
const WARM = 0.3;

/**
 * Puts what was measured in docs/benchmarks.md, in the place of what was measured before.
 * @param docs the text of the file
 */
export function withCheckBench(docs: string, bench: CheckBench, computer: Computer): Promise<string> {
  return withSection(docs, 'check', section(bench, computer));
}

function section(bench: CheckBench, { processor, atOnce, memory, system, node, load, date }: Computer): string {
  const { documents, words, findings, seconds, processorSeconds } = bench;
  const speed = documents / seconds;
  const growth = growthOf(bench);
  return `\`npm run bench:check\` measured this on ${date} and wrote it.

| wanted | measured | reached |
| --- | --- | --- |
| at least ${LEAST_A_SECOND} documents a second on 2 processors | ${speed.toFixed(1)} a second on ${atOnce} | ${speed >= LEAST_A_SECOND ? 'yes' : 'no'} |
| memory that stays the same | ${growth.toFixed(2)} times as much at the end as after ${Math.round(WARM * 100)} of 100 documents | ${growth <= MOST_GROWTH ? 'yes' : 'no'} |

| documents | memory of the process |
| --- | --- |
${bench.memory.map(({ documents: after, bytes }) => `| ${after} | ${Math.round(bytes / 1e6)} MB |`).join('\n')}

- ${documents} documents of the size of the privacy policy, ${Math.round(words / documents)} words each, no two alike: other nouns, names and
  numbers in the sentences of the policy. ${Math.round(findings / documents)} findings in each.
- The time is that of everything, with the start of the threads: ${seconds.toFixed(1)} s, and ${processorSeconds.toFixed(1)} s of all processors.
- Machine: ${processor}, ${atOnce} jobs at once, ${memory} memory, ${system}, Node.js ${node}. Programs that wanted to run in
  the minute before: ${load}.
`;
}

function growthOf({ memory }: CheckBench): number {
  const warm = memory[Math.floor(memory.length * WARM)]?.bytes ?? 1;
  return (memory.at(-1)?.bytes ?? 0) / warm;
}
