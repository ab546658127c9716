import { beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import type { EasyRead } from '../../src/model/easy-read.ts';
import { flat, squash } from '../built.ts';
import { letters } from './pdf.ts';
import { lettersOf, openPrinted, pageOfAnchor, printed, type Bookmark, type Printed } from './printed.ts';
import { sectionsOf } from './sections.ts';

describe.each(printed)('ways through $id on A4 paper', (document) => {
  const words = wordsFor(document.language);
  let print: Printed;
  beforeAll(async () => {
    print = await openPrinted(document);
  });

  it('has bookmarks that are the headings', () => {
    const titles = ({ title, items }: Bookmark): Titles => [title, ...items.map(titles)];
    expect(print.bookmarks.map(titles)).toEqual([
      [document.title],
      [words.contents],
      ...document.parts.map(titlesOfPart),
      ...(document.hardWords.length > 0 ? [[words.hardWords]] : []),
      [words.help, [words.about]],
    ]);
  });

  it('has bookmarks that lead to the page with their heading', () => {
    const all = (items: Bookmark[]): Bookmark[] => items.flatMap((bookmark) => [bookmark, ...all(bookmark.items)]);
    const wrong = all(print.bookmarks).filter(
      ({ title, page }) => !lettersOf(print.texts[page - 1]?.body ?? []).includes(letters(title)),
    );
    expect(wrong).toEqual([]);
  });

  it('has contents with each part and its page number, and nothing else', async () => {
    const targets = [
      ...document.parts.map(({ id, title }) => ({ anchor: id, title })),
      ...(document.hardWords.length > 0 ? [{ anchor: 'page-hard-words', title: words.hardWords }] : []),
      { anchor: 'page-help', title: words.help },
    ];
    const lines = targets.map(async ({ anchor, title }) => `${title}${await pageOfAnchor(print.pdf, anchor)}`);
    const note = words.hardWordsInPrint.map((piece) => (typeof piece === 'string' ? piece : piece.bold)).join('');
    const written = [words.contents, ...(await Promise.all(lines)), document.hardWords.length > 0 ? note : ''];
    const [, contents, ...parts] = sectionsOf(print);
    expect(lettersOf(contents?.bodies.flat() ?? [])).toBe(letters(written.join('')));
    const pages = await Promise.all(targets.map(({ anchor }) => pageOfAnchor(print.pdf, anchor)));
    expect(pages).toEqual(parts.slice(0, targets.length).map(({ page }) => page));
  });

  it('has a page number at the outer side of each foot, and the title beside it', () => {
    for (const [index, { foot }] of print.texts.entries()) {
      if (index === 0) continue; // the cover has none
      const expected = words.pageOf(String(index + 1), String(print.texts.length));
      const number = foot.find(({ text }) => letters(text) === letters(expected));
      expect(number, `the foot of page ${index + 1}`).toBeDefined();
      expect((number?.x ?? 0) < 100).toBe(index % 2 === 1);
      expect(lettersOf(foot.filter((piece) => piece !== number))).toBe(letters(document.title));
    }
  });

  it('has links that a reader can follow', async () => {
    const links = (await Promise.all(print.pages.map((page) => page.getAnnotations()))).flat() as Link[];
    const inward = links.flatMap(({ dest }) => (dest === undefined ? [] : [dest]));
    const pages = await Promise.all(inward.map((anchor) => pageOfAnchor(print.pdf, anchor)));
    expect(inward.length).toBeGreaterThanOrEqual(document.parts.length);
    expect(inward.filter((_, index) => pages[index] === undefined)).toEqual([]);
    expect(links.filter(({ url }) => /127\.0\.0\.1|localhost/.test(url ?? ''))).toEqual([]);
    expect(links.filter(({ dest, url }) => dest === undefined && url === undefined)).toEqual([]);
  });
});

interface Link {
  url?: string;
  dest?: string;
}

/** A heading, and what stands under it. */
type Titles = (string | Titles)[];

/** The title of a part with its headings: each under the nearest before it that is of a higher level. */
function titlesOfPart({ title, blocks }: EasyRead['parts'][number]): Titles {
  const open = [{ depth: 1, titles: [squash(title)] as Titles }];
  const [part] = open;
  for (const block of flat(blocks)) {
    if (block.kind !== 'heading') continue;
    while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
    const titles: Titles = [block.text];
    open.at(-1)?.titles.push(titles);
    open.push({ depth: block.depth, titles });
  }
  return part?.titles ?? [];
}
