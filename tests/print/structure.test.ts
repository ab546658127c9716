import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../built.ts';
import { expectedOf } from './expected.ts';
import { heardIn, joinedLike } from './heard.ts';
import { openPdf } from './pdf.ts';
import { anchorsOf } from './printed.ts';
import { printedFiles } from './printed-files.ts';
import type { Said } from './said.ts';
import { tagsOf, type Tag } from './tags.ts';

/** All that the structure of a document is made of. */
const ROLES = [
  ...['Document', 'Sect', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'BlockQuote', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Link', 'Strong', 'Em', 'Span'],
];

/** Letters that are several in one. */
const LIGATURES = /[\uFB00-\uFB06]/;

describe.each(printedFiles)('what a listener gets of $name', (file) => {
  const pdf = readFileSync(file.path);
  let tags: Tag[];
  let said: Said[][];
  beforeAll(async () => {
    tags = await tagsOf(pdf);
    said = expectedOf(file, await anchorsOf(await openPdf(file.path)));
  });

  it('is the content, section by section, with every space', () => {
    const heard = heardIn(tags).map((section, index) => joinedLike(section, said[index] ?? []));
    const lines = (sections: readonly (readonly { role: string; text: string }[])[]) =>
      sections.map((section) => section.map(({ role, text }) => `${role} ${text}`));
    expect(lines(heard)).toEqual(lines(said));
  });

  it('is a document of sections, with nothing that does not help to listen', () => {
    expect(tags[0]?.role).toBe('Document');
    expect(tags.filter(({ depth, role }) => (depth === 0) !== (role === 'Document'))).toEqual([]);
    expect(tags.filter(({ depth, role }) => (depth === 1) !== (role === 'Sect'))).toEqual([]);
    // Pictures are decoration: the words say it all.
    expect(tags.filter(({ role }) => !ROLES.includes(role))).toEqual([]);
  });

  it('has headings of which no level is left out', () => {
    const levels = tags.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has lists of items with their bodies, right after what leads to them', () => {
    const parents = tags.map((tag, index) => ({ ...tag, parent: parentOf(tags, index)?.role }));
    expect(parents.filter(({ role, parent }) => (role === 'LI') !== (parent === 'L'))).toEqual([]);
    expect(parents.filter(({ role, parent }) => /^(Lbl|LBody)$/.test(role) !== (parent === 'LI'))).toEqual([]);
    const before = tags.flatMap(({ role, depth }, index) =>
      role === 'L' ? [tags.slice(0, index).findLast((tag) => tag.depth <= depth)] : [],
    );
    expect(before.filter((tag) => tag?.role !== 'P' && !/^H\d$/.test(tag?.role ?? ''))).toEqual([]);
  });

  it('has no letters that are two in one', () => {
    expect(tags.filter(({ text }) => LIGATURES.test(text))).toEqual([]);
  });

  it('has links that say where they lead, and contents that are all links', () => {
    expect(tags.filter(({ role, text }) => role === 'Link' && text.trim() === '')).toEqual([]);
    if (file.part) return; // a leaflet has no contents
    const [, contents = []] = said;
    const items = contents.filter(({ role }) => role === 'LI').map(({ text }) => text);
    const links = tags.filter(({ role, depth }) => role === 'Link' && depth === 5).map(({ text }) => text);
    expect(links.slice(0, items.length)).toEqual(items);
  });

  it('is in the language of the document, but for words of another', () => {
    const html = readFileSync(fileOf(file.page), 'utf8');
    const languages = [...html.matchAll(/ lang="([^"]+)"/g)].map(([, language]) => language);
    expect(tags.flatMap(({ lang }) => lang ?? [])).toEqual(languages);
  });
});

function parentOf(tags: readonly Tag[], index: number): Tag | undefined {
  return tags.slice(0, index).findLast(({ depth }) => depth < (tags[index]?.depth ?? 0));
}
