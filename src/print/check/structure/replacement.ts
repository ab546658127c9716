import type { Element } from './structure.ts';

/** Whether an element says in words what it shows (ISO 32000-1, 14.9.3 and 14.9.4). */
export function hasReplacement({ dictionary }: Element): boolean {
  return (dictionary.text('Alt') ?? '') !== '' || dictionary.text('ActualText') !== undefined;
}
