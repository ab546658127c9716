import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content, flat, source, sourceLines, squash } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** What a reader sees of the words of a part: each heading and each statement, with its picture. */
async function seen(address: string, column = '.statements-column') {
  const page = await site.open(address);
  const blocks = await page.$$eval(`${column} :is(h2, h3, .statement)`, (elements) =>
    elements.map((element) => ({
      text: element.querySelector<HTMLElement>('.words')?.innerText ?? (element as HTMLElement).innerText,
      picture: element
        .querySelector('img')
        ?.getAttribute('src')
        ?.replace(/^\/pictures\/(.+)\.svg$/, '$1'),
    })),
  );
  const title = await page.title();
  const heading = await page.$eval('h1', (element) => element.innerText);
  await page.close();
  return { title, heading, blocks: blocks.map(({ text, picture }) => ({ text: squash(text), picture })) };
}

describe.each(content.documents)('the words of $id', (document) => {
  it.each(document.parts)('part $number, $id: heading and statements with their pictures, in order', async (part) => {
    const { heading, title, blocks } = await seen(`/${document.id}/${part.id}/`);
    expect(squash(heading)).toBe(part.title);
    expect(title).toBe(`${part.title} - ${document.title} - ${content.site.name}`);
    expect(blocks).toEqual(
      flat(part.blocks).map((block) => ({
        text: block.text,
        picture: block.kind === 'statement' ? block.picture : undefined,
      })),
    );
  });

  it('the first page: its title has the title, the subtitle and the name of the website', async () => {
    const { title } = await seen(`/${document.id}/`);
    const { subtitle } = document;
    expect(title).toBe([document.title, ...(subtitle ? [subtitle] : []), content.site.name].join(' - '));
  });

  it('all on one page: the same words in the same order', async () => {
    const { blocks } = await seen(`/${document.id}/all/`);
    expect(blocks.map(({ text }) => text)).toEqual(
      document.parts.flatMap(({ blocks: own }) => flat(own)).map(({ text }) => text),
    );
  });

  it('hard words: each word and its meaning, in order', async () => {
    const page = await site.open(`/${document.id}/hard-words/`);
    const lines = await page.$$eval('.hard-words li', (items) => items.map((item) => (item as HTMLElement).innerText));
    await page.close();
    expect(lines.map(squash)).toEqual(document.hardWords.map(({ word, meaning }) => `${word} ${meaning}`));
  });
});

describe('the policy says what its source says', () => {
  const policy = content.documents.find(({ id }) => id === 'privacy-policy');

  it('has its title, its parts and its hard words', () => {
    expect(policy).toMatchObject({
      title: source.title,
      subtitle: source.subtitle,
      organisation: source.organisation,
      language: source.language,
    });
    expect(policy?.parts.map(({ id, title, picture }) => ({ id, title, picture }))).toEqual(
      source.sections.map(({ id, title, picture }) => ({ id, title, picture })),
    );
    expect(policy?.hardWords).toEqual(source.hard_words.map(({ word, meaning }) => ({ word, meaning })));
  });

  it.each(source.sections)('$id: each line, word for word, in order, and nothing else', async ({ id, blocks }) => {
    const page = await seen(`/privacy-policy/${id}/`);
    const text = page.blocks.map((block) => block.text).join(' ');
    // What is ours: the labels before an address or a number of a contact.
    const withoutLabels = (words: string) => words.replaceAll(/\b(Website|Email|Phone|Post):\s*/g, '');
    expect(squash(withoutLabels(text))).toBe(squash(withoutLabels(sourceLines(blocks).join(' '))));
  });

  it('has every correction, addition and question in the notes', async () => {
    const { readFileSync } = await import('node:fs');
    const squashed = squash(
      readFileSync('content/privacy-policy/notes-for-the-organisation.md', 'utf8').replaceAll(/^> ?/gm, ''),
    );
    const marked: string[] = [];
    const gather = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(gather);
      else if (value !== null && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if (['was', 'why', 'confirm'].includes(key)) marked.push(String(inner));
          else if (key === 'added')
            marked.push(String((value as { text?: string; word?: string }).text ?? (value as { word?: string }).word));
          else gather(inner);
        }
      }
    };
    gather(source);
    expect(marked.length).toBeGreaterThan(100);
    expect(marked.map(squash).filter((line) => !squashed.includes(line))).toEqual([]);
  });
});
