import { toolName } from '../../i18n/tool-name.ts';
import type { Result, Tool } from '../../proof/result/result.ts';

/** The tools that results come from, each once. */
export function toolsOf(results: readonly Result[]): Tool[] {
  return [...new Map(results.map(({ tool }) => [toolName(tool), tool])).values()];
}
