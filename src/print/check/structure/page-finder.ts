import type { Dictionary } from '../../values/dictionary.ts';
import type { Page } from '../file/read-pages.ts';
import type { Element } from './structure.ts';

/** Makes a function that says on which page an element begins, as far as the file tells. */
export function pageFinder(pages: readonly Page[]): (element: Element) => number | undefined {
  const numbers = new Map<Dictionary | undefined, number>(pages.map(({ dictionary, number }) => [dictionary, number]));
  return (element) => {
    const waiting = [element];
    // An element without a page of its own is where its first content is; a few steps down it is found.
    for (let step = 0; step < 1000; step += 1) {
      const next = waiting.shift();
      if (!next) return undefined;
      const number = numbers.get(next.pageDictionary);
      if (number !== undefined) return number;
      for (const kid of next.kids) {
        if (kid.kind === 'element') waiting.push(kid);
        else if (kid.kind === 'content' && numbers.has(kid.owner)) return numbers.get(kid.owner);
      }
    }
    return undefined;
  };
}
