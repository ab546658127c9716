import type { Result, Tool } from '../../proof/result/result.ts';

/** The tools that results come from, each once. */
export function toolsOf(results: readonly Result[]): Tool[] {
  return [...new Map(results.map(({ tool }) => [toolName(tool), tool])).values()];
}

/** A tool with its version, and what ran it: `axe-core 4.14.1 (run by pa11y-ci 4.1.1)`. */
export function toolName({ name, version, runBy }: Tool): string {
  return `${name} ${version}${runBy ? ` (run by ${toolName(runBy)})` : ''}`;
}
