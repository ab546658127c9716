import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { built, content, fileOf, webPages } from '../built.ts';

/** What phones read before they put the website on the home screen. */
const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
  name: string;
  icons: { src: string; sizes: string; purpose: string }[];
};

describe('what is not a page', () => {
  it('the sitemap has every page but those for printing, and robots.txt names it', () => {
    const { address } = content.site;
    const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url);
    expect(listed.toSorted()).toEqual(
      webPages
        .filter((page) => page !== '/404.html' && page !== '/offline/')
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
    for (const { src, sizes } of manifest.icons) expect(await size(src)).toBe(`png ${sizes.replace('x', ' × ')}`);
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    expect(await size('/apple-touch-icon.png')).toBe('png 180 × 180');
    for (const { id } of built.documents) expect(await size(`/${id}/card.png`)).toBe('png 1200 × 630');
  });

  it('notes are not published, and nothing speaks of them', () => {
    const notes = readdirSync('content', { recursive: true, encoding: 'utf8' })
      .map((file) => parse(file))
      .filter(({ name }) => name.startsWith('notes-'));
    const published = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    expect(notes.filter(({ dir, name }) => published.some((file) => file.startsWith(join(dir, name))))).toEqual([]);
    const pages = webPages.map((page) => readFileSync(fileOf(page), 'utf8'));
    expect(notes.filter(({ name }) => pages.some((page) => page.includes(name)))).toEqual([]);
  });

  it('what helps editors in astro dev is in no file', () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(html|css|js|json|txt|xml|svg)$/.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.filter((file) => /dev-toolbar|_easy-read/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
