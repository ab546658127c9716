import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { squash } from '../built.ts';
import { policy, source, sourceLines } from '../policy.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';
import { wordsIn } from './seen.ts';

describe.runIf(policy)('the policy says what its source says', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite();
  });
  afterAll(() => site.close());

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
    const page = await site.open(`/privacy-policy/${id}/`);
    const words = (await wordsIn(page, '.statements-column')).flat();
    await page.close();
    // What is ours: the labels before an address or a number of a contact.
    const withoutLabels = (text: string) => squash(text.replaceAll(/\b(Website|Email|Phone|Post):\s*/g, ''));
    const text = words.map((block) => block.text).join(' ');
    expect(withoutLabels(text)).toBe(withoutLabels(sourceLines(blocks).join(' ')));
  });

  it('phone numbers dial and email addresses open mail', async () => {
    const page = await site.open('/privacy-policy/for-more-information/');
    const links = await page.$$eval('.statements-column a', (all) =>
      all.map(({ href, innerText }) => [innerText, href]),
    );
    expect(links).toEqual([
      ['www.ico.org.uk (another\u00a0website)', 'https://www.ico.org.uk/'],
      ['0303 123 1113', 'tel:+443031231113'],
      ['data.protection@housingplusgroup.co.uk', 'mailto:data.protection@housingplusgroup.co.uk'],
      ['01785 312000', 'tel:+441785312000'],
      ['feedback@housingplusgroup.co.uk', 'mailto:feedback@housingplusgroup.co.uk'],
      ['01785 312000', 'tel:+441785312000'],
    ]);
    await page.close();
  });

  it('has every correction, addition and question in the notes', () => {
    const notes = readFileSync('content/privacy-policy/notes-for-the-organisation.md', 'utf8');
    const squashed = squash(notes.replaceAll(/^> ?/gm, ''));
    const marked = marksIn(source).map(squash);
    expect(marked.length).toBeGreaterThan(100);
    expect(marked.filter((line) => !squashed.includes(line))).toEqual([]);
  });
});

/** What the source says of itself: what was there before, why it was changed, what to ask, what was added. */
function marksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (['was', 'why', 'confirm'].includes(key)) return [String(inner)];
    if (key !== 'added') return marksIn(inner);
    const { text, word } = value as { text?: string; word?: string };
    return [String(text ?? word)];
  });
}
