import { isFault, type Result } from '../../proof/result/result.ts';
import type { Counts } from '../report.ts';

/** How often each outcome came up. What is ignored with a reason counts as that alone. */
export function countsOf(results: readonly Result[]): Counts {
  const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, ignored: 0 };
  for (const result of results) {
    counts[result.outcome === 'failed' && !isFault(result) ? 'ignored' : result.outcome] += 1;
  }
  return counts;
}
