import type { PdfFile } from '../file/pdf-file.ts';
import type { Finding } from '../report.ts';
import { annotationsOf } from '../structure/annotations.ts';
import type { Element } from '../structure/structure.ts';
import { wordReader } from '../text/read-blocks.ts';
import { pageOfLink } from './destinations.ts';
import { pageLabels } from './page-labels.ts';

/** An entry of a contents: where its link is, what it says, and where it leads. */
interface Entry {
  page: number;
  text: string;
  number: string;
  target: number;
}

/** The numbers in a contents are those of the pages that its links lead to. */
export function contentsFindings(file: PdfFile): Finding[] {
  const labels = pageLabels(file);
  return contentsOf(file).flatMap(({ page, text, number, target }): Finding[] => {
    if (number === String(target) || number === labels(target)) return [];
    const expected = `the number of the page that it leads to: ${labels(target) || target}`;
    return [{ clause: 'contents', test: 1, page, found: `the entry “${text}”`, expected }];
  });
}

/** The entries of each contents: a TOC, or a list of two or more links that all end with a number. */
function contentsOf(file: PdfFile): Entry[] {
  const groups = new Map<Element, Entry[]>();
  const targetOf = pageOfLink(file);
  const words = wordReader(file);
  for (const { dictionary, subtype, element, page } of annotationsOf(file)) {
    const link = element && file.structure.elementOf.get(element);
    const target = subtype === 'Link' ? targetOf(dictionary) : undefined;
    if (!link || target === undefined) continue;
    const [entry, group] = [ancestor(link, ['TOCI', 'LI', 'TR']), ancestor(link, ['TOC', 'L', 'Table'])];
    if (!group) continue;
    const entries = groups.get(group) ?? [];
    const [text, ending] = [words.text(entry ?? link), words.ending(entry ?? link)];
    // A number that is shown by itself is taken so: “Part 1” and “3” is page 3, not 13.
    const number = /\d+$/.exec(/^\d+$/.test(ending) ? ending : text)?.[0] ?? '';
    entries.push({ page: page.number, text, number, target });
    groups.set(group, entries);
  }
  return Array.from(groups).flatMap(([group, entries]) => {
    const numbered = entries.filter(({ number }) => number !== '');
    if (group.standardType === 'TOC') return numbered;
    return entries.length > 1 && numbered.length === entries.length ? entries : [];
  });
}

function ancestor(element: Element, types: readonly string[]): Element | undefined {
  let next: Element | undefined = element;
  while (next && !types.includes(next.standardType ?? '')) next = next.parent;
  return next;
}
