import type { PdfFile } from '../file/pdf-file.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { readNumberTree } from '../structure/read-number-tree.ts';

/** Makes a function that gives the number that a page has for readers: its label, or how many it is. */
export function pageLabels({ catalog }: PdfFile): (page: number) => string {
  const ranges = Array.from(readNumberTree(catalog.dictionary('PageLabels'))).sort(([a], [b]) => a - b);
  return (page) => {
    const [start, label] = ranges.findLast(([from]) => from <= page - 1) ?? [];
    if (start === undefined || !(label instanceof Dictionary)) return String(page);
    // Contents have Arabic numbers; a page with any other label has none that could be compared.
    const number = label.name('S') === 'D' ? String((label.number('St') ?? 1) + page - 1 - start) : '';
    return `${label.text('P') ?? ''}${number}`;
  };
}
