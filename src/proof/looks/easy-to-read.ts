import type { Look } from './look.ts';
import type { Probe } from './probe.ts';

declare const probe: Probe;

/** No line has more than 80 letters. */
export const lineLength: Look = {
  rule: 'lines-of-80-letters',
  criteria: ['1.4.8'],
  faults: () => {
    const most = 80;
    const lines = new Map<Element, Map<number, number>>();
    for (const { node, block } of probe.texts()) {
      const ofBlock = lines.get(block) ?? new Map<number, number>();
      lines.set(block, ofBlock);
      const range = document.createRange();
      for (const { index } of node.data.matchAll(/\S/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const line = Math.round(range.getBoundingClientRect().bottom / 6);
        ofBlock.set(line, (ofBlock.get(line) ?? 0) + 1);
      }
    }
    // Letters were counted without spaces, of which there is one for five letters or so.
    return [...lines].flatMap(([block, counts]) => {
      const longest = Math.round(Math.max(...counts.values()) * 1.2);
      return longest > most
        ? [
            {
              where: probe.where(block),
              found: `a line of about ${longest} letters`,
              expected: `${most} at most`,
              todo: 'make the column narrower, with max-width in ch or rem',
            },
          ]
        : [];
    });
  },
};

/** Words are not stretched to fill the line. */
export const notJustified: Look = {
  rule: 'not-justified',
  criteria: ['1.4.8'],
  faults: () =>
    [...new Set(probe.texts().map(({ block }) => block))]
      .filter((block) => getComputedStyle(block).textAlign.includes('justify'))
      .map((block) => ({
        where: probe.where(block),
        found: 'justified words',
        expected: 'words with even spaces',
        todo: 'set text-align to start',
      })),
};

/** Lines of a paragraph have the space of one and a half, and paragraphs one and a half times as much between them. */
export const lineSpacing: Look = {
  rule: 'space-between-lines',
  criteria: ['1.4.8'],
  faults: () => {
    const paragraphs = [...document.querySelectorAll('main p')].filter((p) => probe.isShown(p) && !probe.isApart(p));
    const spaceOf = (p: Element) => parseFloat(getComputedStyle(p).lineHeight);
    const narrow = paragraphs
      .filter((p) => spaceOf(p) < parseFloat(getComputedStyle(p).fontSize) * 1.5 - 0.1)
      .map((p) => ({
        where: probe.where(p),
        found: `lines of ${spaceOf(p)} px for letters of ${getComputedStyle(p).fontSize}`,
        expected: 'one and a half times the size of the letters',
        todo: 'set line-height to 1.5 or more',
      }));
    const near = paragraphs.flatMap((p) => {
      const next = p.nextElementSibling;
      // A bold word alone is the name of what stands below it.
      if (!next || !paragraphs.includes(next) || p.textContent.trim() === p.querySelector('strong')?.textContent)
        return [];
      // From the last line of one to the first of the next.
      const space = next.getBoundingClientRect().top - p.getBoundingClientRect().bottom + spaceOf(p);
      return space < spaceOf(p) * 1.5 - 0.5
        ? [
            {
              where: probe.where(next),
              found: `${Math.round(space)} px from one paragraph to the next`,
              expected: `one and a half times the ${Math.round(spaceOf(p))} px between lines`,
              todo: 'give paragraphs more margin',
            },
          ]
        : [];
    });
    return [...narrow, ...near];
  },
};

/** Who needs other colours finds them on the page. */
export const coloursToChoose: Look = {
  rule: 'colours-to-choose',
  criteria: ['1.4.8'],
  faults: () =>
    document.querySelector('[data-control=settings]')
      ? []
      : [
          {
            found: 'no way to the settings',
            expected: 'the button “Aa”, where readers choose colours',
            todo: 'put it at the top of the page',
          },
        ],
};

/** The page has one heading at its top, each section has its own, and no level is left out. */
export const headings: Look = {
  rule: 'section-headings',
  criteria: ['2.4.10', '1.3.1'],
  faults: () => {
    const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility());
    const level = (heading: Element) => Number(heading.localName.charAt(1));
    const told = (element: Element, found: string, expected: string) => ({
      where: probe.where(element),
      found,
      expected,
      todo: 'mend the headings of the page',
    });
    const tops = all.filter((heading) => level(heading) === 1);
    return [
      ...(tops.length === 1 ? [] : [told(document.body, `${tops.length} headings of level 1`, 'one')]),
      ...all
        .filter((heading) => heading.textContent.trim() === '')
        .map((one) => told(one, 'a heading without words', 'words')),
      ...all.flatMap((heading, index) => {
        const before = all[index - 1];
        const deepest = before ? level(before) + 1 : 1;
        return level(heading) > deepest
          ? [told(heading, `a heading of level ${level(heading)}`, `level ${deepest} at most`)]
          : [];
      }),
      ...[...document.querySelectorAll('main section, footer section')]
        .filter((section) => section.checkVisibility() && !section.querySelector('h1, h2, h3, h4, h5, h6'))
        .map((section) => told(section, 'a section without a heading', 'a heading in each section')),
    ];
  },
};
