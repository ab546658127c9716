import { goodPdf } from './good-pdf.ts';
import { writePdf } from './write-pdf.ts';
import type { Objects } from './write-pdf.ts';

/** What is changed in the good file: in which object, which words, and what stands there then. */
export type Change = readonly [object: string, from: string | RegExp, to: string];

/** The good file with changes, and with objects of its own. */
export function brokenPdf(changes: readonly Change[], more: Objects = {}): Uint8Array {
  const objects: Objects = { ...goodPdf, ...more };
  for (const [name, from, to] of changes) {
    const before = objects[name] ?? '';
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`Nothing changed in ${name}. Expected to find ${String(from)}.`);
    objects[name] = after;
  }
  return writePdf(objects);
}
