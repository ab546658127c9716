import type { Prose } from './prose.ts';

/**
 * What a reader reads right after a prose: what still belongs to the same thought. Behind a heading that is all
 * up to the next one, behind an item of a list the rest of the list and what comes after it, else the next prose.
 *
 * @param proses those of a part, in order
 * @param index which of them
 */
export function* whatFollows(proses: readonly Prose[], index: number): Generator<Prose> {
  const kind = proses[index]?.kind;
  for (const prose of proses.slice(index + 1)) {
    if (kind === 'heading' && prose.kind === 'heading') return;
    yield prose;
    if (kind !== 'title' && kind !== 'heading' && !(kind === 'item' && prose.kind === 'item')) return;
  }
}
