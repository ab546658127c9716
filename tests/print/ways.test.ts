import { beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { squash } from '../built.ts';
import { expectedOf } from './expected.ts';
import { letters } from './pdf.ts';
import { placesOf, type Place } from './places.ts';
import { lettersOf, openPrinted, type Bookmark, type Printed } from './printed.ts';
import { printedFiles } from './printed-files.ts';

describe.each(printedFiles)('ways through $name', (file) => {
  const { document, edition, part } = file;
  const words = wordsFor(document.language);
  let print: Printed;
  let headings: Place[];
  beforeAll(async () => {
    print = await openPrinted(file);
    const { places } = placesOf(file, print, expectedOf(file, print.anchors).flat());
    headings = places.filter(({ role }) => /^H\d$/.test(role));
  });

  it('has bookmarks that are the headings, and lead to the pages with them', () => {
    expect(print.bookmarks).toEqual(nested(headings));
  });

  it.skipIf(part)('has contents that lead to the headings', () => {
    const lines = [
      ...document.parts.map(({ id, title }) => ({ id, title: squash(title) })),
      ...(document.hardWords.length > 0 ? [{ id: 'page-hard-words', title: words.hardWords }] : []),
      { id: 'page-help', title: words.help },
    ];
    const pages = lines.map(({ title }) => headings.find(({ role, text }) => role === 'H1' && text === title)?.from);
    expect(lines.map(({ id }) => print.anchors.get(id))).toEqual(pages);
  });

  it('has a page number at the outer side of each foot, and the title beside it where there is room', () => {
    const title = edition.titleInFoot ? (part ?? document).title : '';
    for (const [index, { foot }] of print.texts.entries()) {
      const isCover = part === undefined && index === 0;
      const isBack = edition.isBooklet && index === print.texts.length - 1;
      if (isCover || isBack) continue; // they have no number
      const expected = words.pageOf(String(index + 1), String(print.texts.length));
      const number = foot.find(({ text }) => letters(text) === letters(expected));
      expect(number, `the foot of page ${index + 1}`).toBeDefined();
      const middle = (print.pages[index]?.view[2] ?? 0) / 2;
      expect((number?.x ?? 0) < middle, `page ${index + 1} has its number on the left`).toBe(index % 2 === 1);
      expect(lettersOf(foot.filter((piece) => piece !== number))).toBe(letters(title));
    }
  });

  it('has links that a reader can follow', async () => {
    const links = (await Promise.all(print.pages.map((page) => page.getAnnotations()))).flat() as Link[];
    const inward = links.flatMap(({ dest }) => (dest === undefined ? [] : [dest]));
    expect(inward.length).toBeGreaterThanOrEqual(part ? part.hardWords.length : document.parts.length);
    expect(inward.filter((anchor) => !print.anchors.has(anchor))).toEqual([]);
    expect(links.filter(({ url }) => /127\.0\.0\.1|localhost|\.invalid/.test(url ?? ''))).toEqual([]);
    expect(links.filter(({ dest, url }) => dest === undefined && url === undefined)).toEqual([]);
  });
});

interface Link {
  url?: string;
  dest?: string;
}

/** Headings as bookmarks: each under the nearest before it that is of a higher level. */
function nested(headings: readonly Place[]): Bookmark[] {
  const top: Bookmark[] = [];
  const open = [{ role: 'H0', items: top }];
  for (const { role, text, from } of headings) {
    while ((open.at(-1)?.role ?? '') >= role) open.pop();
    const bookmark = { title: text, page: from, items: [] };
    open.at(-1)?.items.push(bookmark);
    open.push({ role, items: bookmark.items });
  }
  return top;
}
