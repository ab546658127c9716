import type { Tool } from '../../report/report.ts';

/** Tools with their versions, and what ran them: `axe-core 4.14.1 (run by pa11y-ci 4.1.1)`. */
export function toolNames(tools: readonly Tool[]): string {
  return tools.map(nameOf).join(', ');
}

function nameOf({ name, version, runBy }: Tool): string {
  return `${name} ${version}${runBy ? ` (run by ${nameOf(runBy)})` : ''}`;
}
