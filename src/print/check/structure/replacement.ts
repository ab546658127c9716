import type { Element } from './structure.ts';

/** Whether an element says in words what it shows. */
export function hasReplacement({ dictionary }: Element): boolean {
  return (dictionary.text('Alt') ?? '') !== '' || dictionary.text('ActualText') !== undefined;
}
