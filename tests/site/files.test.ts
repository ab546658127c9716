import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { built, content, fileOf, webPages } from '../built.ts';

describe('what is not a page', () => {
  it('the sitemap has every page but those for printing, and robots.txt names it', () => {
    const { address } = content.site;
    const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url);
    expect(listed.toSorted()).toEqual(
      webPages
        .filter((page) => page !== '/404.html')
        .map((page) => new URL(page, address).href)
        .toSorted(),
    );
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(
      `Sitemap: ${new URL('/sitemap-index.xml', address).href}`,
    );
  });

  it('icons and sharing cards have the sizes that they must have', async () => {
    const size = async (file: string) => {
      const { width, height, format } = await sharp(`dist${file}`).metadata();
      return `${format} ${width} × ${height}`;
    };
    expect(await size('/icon-32.png')).toBe('png 32 × 32');
    expect(await size('/apple-touch-icon.png')).toBe('png 180 × 180');
    for (const { id } of built.documents) expect(await size(`/${id}/card.png`)).toBe('png 1200 × 630');
  });

  it('what is not for readers is not published', () => {
    expect(existsSync('dist/privacy-policy/notes-for-the-organisation')).toBe(false);
    expect(
      webPages.filter((page) => readFileSync(fileOf(page), 'utf8').includes('notes-for-the-organisation')),
    ).toEqual([]);
  });
});
