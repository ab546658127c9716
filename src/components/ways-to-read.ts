import { wordsFor } from '../i18n/words.ts';
import { allAddress, hardWordsAddress, leafletsAddress, partAddress, pdfAddress } from '../model/addresses.ts';
import type { EasyRead } from '../model/easy-read.ts';
import { pdfFacts } from './pdf-facts.ts';

/** A way to read something, as a large row. */
export interface Way {
  href: string;
  picture: string;
  name: string;
  good?: string | undefined;
  facts?: string | undefined;
  /** Whether there is nothing of it with scripts off. */
  needsScripts?: boolean;
}

/** The ways to read a document. `hasSounds`: whether its parts have sound files, which need no scripts. */
export function waysToRead({ id, language, parts, editions, hardWords }: EasyRead, hasSounds: boolean): Way[] {
  const words = wordsFor(language);
  const [first] = parts;
  const online = first
    ? [
        { href: partAddress(id, first.id), picture: 'read-website', name: words.readOnline, good: words.readOnlineFor },
        {
          href: partAddress(id, first.id),
          picture: 'listen',
          name: words.listenAsWay,
          good: words.listenAsWayFor,
          needsScripts: !hasSounds,
        },
      ]
    : [];
  const printed = editions.map(({ id: edition, picture, holds }) => {
    const way = { picture, ...words.editions[edition] };
    return holds === 'part'
      ? { ...way, href: leafletsAddress(id), facts: words.leafletCount(parts.length) }
      : { ...way, href: pdfAddress(id, edition), facts: pdfFacts(pdfAddress(id, edition), words) };
  });
  const explained =
    hardWords.length > 0
      ? [{ href: hardWordsAddress(id), picture: 'hard-words', name: words.hardWords, good: words.hardWordsFor }]
      : [];
  return [
    ...online,
    { href: allAddress(id), picture: 'read-all', name: words.allOnOnePage, good: words.allOnOnePageFor },
    ...printed,
    ...explained,
  ];
}
