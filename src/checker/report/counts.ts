import type { DocumentChecked } from '../many/check-one.ts';

/** How much was found, by how grave it is. */
export interface Counts {
  errors: number;
  warnings: number;
  looks: number;
  accepted: number;
}

/** Counts what was found in documents. */
export function countsOf(documents: readonly DocumentChecked[]): Counts {
  const counts = { error: 0, warning: 0, look: 0 };
  for (const { findings } of documents) for (const { severity } of findings) counts[severity] += 1;
  return {
    errors: counts.error,
    warnings: counts.warning,
    looks: counts.look,
    accepted: documents.reduce((sum, { accepted }) => sum + accepted.length, 0),
  };
}

/** How often each rule found something, the most frequent first. */
export function countsByRule(documents: readonly DocumentChecked[]): [rule: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { findings } of documents) {
    for (const { message } of findings) counts.set(message.ruleId ?? '', (counts.get(message.ruleId ?? '') ?? 0) + 1);
  }
  return [...counts].sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other, 'en'));
}

/** `1 error`, `2 errors`. */
export function countOf(count: number, word: string, words = `${word}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? word : words}`;
}
