import { beforeAll, describe, expect, it } from 'vitest';
import { longDate } from '../../src/i18n/long-date.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { content, flat, hasOnlyStatements } from '../built.ts';
import { filled, openPrinted, printed, type Printed } from './printed.ts';
import { findLines, sectionsOf, tableHeads, type Section } from './sections.ts';

/** The signs that the browser sets before the items of plain and numbered lists. */
const LIST_SIGN = /^([•◦▪]|\d+\.)+$/;

describe.each(printed)('the words of $id on A4 paper', (document) => {
  const words = wordsFor(document.language);
  let print: Printed;
  let sections: Section[];
  beforeAll(async () => {
    print = await openPrinted(document);
    sections = sectionsOf(print);
  });

  /** Where the words of a part stand in its section; the cover and the contents come first. */
  const inPart = (number: number) => {
    const { title = '', blocks = [] } = document.parts[number - 1] ?? {};
    const lines = [words.part(number), title, ...flat(blocks).map(({ text }) => text)];
    return findLines(sections[number + 1]?.bodies ?? [], lines, tableHeads(document.id));
  };

  it.each(document.parts)('part $number, $id: all its words in order, and no others', ({ number, blocks }) => {
    const { found, lost, beside } = inPart(number);
    expect(lost).toEqual([]);
    expect(found).toHaveLength(flat(blocks).length + 2);
    expect(beside.filter((rest) => !LIST_SIGN.test(rest))).toEqual([]);
  });

  it.each(document.parts)('part $number, $id: goes on on another page only between statements', ({ number }) => {
    // What is higher than a page, such as a long table, cannot stand on one.
    expect(inPart(number).found.filter(({ pages, height }) => pages > 1 && height < 0.8)).toEqual([]);
  });

  // A plain list or table is not cut where it would be best.
  it.each(document.parts.filter(hasOnlyStatements))('part $number, $id: no two pages could be one', ({ number }) => {
    const shares = sections[number + 1]?.bodies.map(filled) ?? [];
    expect(shares.filter((share, index) => share + (shares[index + 1] ?? 1) < 0.8)).toEqual([]);
  });

  it('has its title, whose it is, its version and its address on the cover', () => {
    const { title, subtitle = '', organisation, version, date, language, id } = document;
    const lines = [title, subtitle, organisation, `${words.version} ${version}, ${longDate(date, language)}`];
    const address = new URL(`/${id}/`, content.site.address).href.replace(/^https?:\/\//, '');
    expect(findLines(sections[0]?.bodies ?? [], [words.easyRead, ...lines, words.onTheWeb, address])).toMatchObject({
      lost: [],
      beside: [],
    });
  });

  it.runIf(document.hardWords.length > 0)('has each hard word and its meaning, in order', () => {
    const lines = document.hardWords.flatMap(({ word, meaning }) => [word, meaning]);
    const { lost, beside } = findLines(sections.at(-2)?.bodies ?? [], [words.hardWords, ...lines]);
    expect({ lost, beside }).toEqual({ lost: [], beside: [] });
  });

  it('says at the end whom to ask, and who drew the pictures', () => {
    const { name, phone, phoneNote, email, post } = document.contacts[document.help] ?? {};
    const credits = words.pictureCredits.map(({ text }) =>
      text.map((piece) => (typeof piece === 'string' ? piece : piece.web)).join(''),
    );
    const ways = [
      ...(phone === undefined ? [] : [`${words.phone}: ${phone}`, phoneNote ?? '']),
      ...(email === undefined ? [] : [`${words.email}: ${email}`]),
      ...(post === undefined ? [] : [`${words.post}:`, ...post]),
    ];
    const lines = [words.help, name ?? '', ...ways, words.about, ...credits];
    const { lost, beside } = findLines(sections.at(-1)?.bodies ?? [], lines);
    expect({ lost, beside }).toEqual({ lost: [], beside: [] });
  });
});
