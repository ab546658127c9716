import { Name } from '../../content-stream/operand.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';
import { Text } from '../../values/text.ts';
import type { Value } from '../../values/value.ts';
import { readTree } from '../structure/read-number-tree.ts';

/** Makes a function that says to which page a link of the file leads; nothing for a link that leads elsewhere. */
export function pageOfLink({ catalog, pages }: PdfFile): (link: Dictionary) => number | undefined {
  const named = new Map<string, Value>();
  readTree(catalog.dictionary('Names')?.dictionary('Dests'), 'Names', (key, value) => {
    if (key instanceof Text) named.set(key.text, value);
  });
  const old = catalog.dictionary('Dests');
  for (const key of old?.keys ?? []) named.set(key, old?.get(key));
  const numbers = new Map(pages.map(({ dictionary, number }) => [dictionary, number]));
  return (link) => {
    const action = link.dictionary('A');
    let target = link.get('Dest') ?? (action?.name('S') === 'GoTo' ? action.get('D') : undefined);
    if (target instanceof Name || target instanceof Text) target = named.get(target.text);
    if (target instanceof Dictionary) target = target.get('D');
    const page = target instanceof List ? target.at(0) : undefined;
    return page instanceof Dictionary ? numbers.get(page) : undefined;
  };
}
