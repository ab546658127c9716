import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../browser.ts';

const settings = `title: Repairs to your home
picture: renting
organisation: The Housing Plus Group
language: en-GB
version: '1'
date: 2026-11-24
accent: '#6b2d5c'
help: us
contacts:
  us: { name: The repairs team, picture: housing-plus-group, phone: 01785 312000, email: repairs@housingplusgroup.co.uk }
`;

const part = `---
title: When we come
picture: renting
---

## How long it takes

### In winter

#### When it snows

| What is broken | When we come | Who comes | What it costs | How to ask |
| --- | --- | --- | --- | --- |
| Heating | The same day | Neighbourhood maintenance | Nothing | Telephone |

<Contact of="us" />
`;

const page = '/repairs/when/';
const folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
let site: BuiltSite;

/** A copy of the project with a document that has what the policy has not. */
beforeAll(async () => {
  for (const name of ['src', 'content', 'public', 'icons', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'content', 'repairs'));
  writeFileSync(join(folder, 'content', 'repairs', 'document.yaml'), settings);
  writeFileSync(join(folder, 'content', 'repairs', '010-when.mdx'), part);
  const astro = resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr, stdout } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  site = await openBuiltSite(join(folder, 'dist'));
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('plain Markdown in a part', () => {
  it.each([page, '/repairs/all/'])('%s: a wide table scrolls in a box of its own, by keyboard too', async (address) => {
    const tab = await site.open(address, { width: 320, height: 800 });
    const box = await tab.$eval('.table', (element) => {
      (element as HTMLElement).focus();
      return {
        isWiderInside: element.scrollWidth > element.clientWidth,
        hasFocus: document.activeElement === element,
        role: element.role,
        label: element.ariaLabel,
        pageFits: document.documentElement.scrollWidth <= window.innerWidth,
      };
    });
    expect(box).toEqual({ isWiderInside: true, hasFocus: true, role: 'group', label: 'Table', pageFits: true });
    await tab.keyboard.press('ArrowRight');
    await tab.waitForFunction(() => (document.querySelector('.table')?.scrollLeft ?? 0) > 0);
    await tab.close();
  });

  it('on paper a table has no box', async () => {
    const tab = await site.open('/repairs/print/a4/');
    expect(await tab.$$eval('.part > table', (tables) => tables.length)).toBe(1);
    await tab.close();
  });

  it.each([
    [page, ['h1', 'h2', 'h3', 'h4']],
    ['/repairs/all/', ['h2', 'h3', 'h4', 'h5']],
  ])('%s: headings stand in levels without a gap', async (address, expected) => {
    const tab = await site.open(address);
    const headings = await tab.$$eval('main :is(h1, h2, h3, h4, h5, h6)', (all) =>
      all.map(({ localName, textContent }) => [textContent.trim(), localName]),
    );
    const names = ['When we come', 'How long it takes', 'In winter', 'When it snows'];
    expect(headings.filter(([text = '']) => names.includes(text)).map(([, level]) => level)).toEqual(expected);
    await tab.close();
  });

  // Beside a picture at 390 px the column is narrower than the end of the address itself.
  it.each([
    [320, 'main, .help'],
    [390, '.help'],
    [768, 'main, .help'],
  ])('at %d px in %s an address breaks only at its @', async (width, places) => {
    const tab = await site.open(page, { width, height: 800 });
    const lastLines = await tab.$$eval(`:is(${places}) a[href^="mailto:"]`, (links) =>
      links.map((link) => {
        const letters = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        const lines = new Map<number, string>();
        while (letters.nextNode()) {
          const node = letters.currentNode as Text;
          for (let at = 0; at < node.length; at += 1) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { bottom, width: wide } = range.getBoundingClientRect();
            const line = Math.round(bottom);
            if (wide > 0) lines.set(line, (lines.get(line) ?? '') + node.data.charAt(at));
          }
        }
        return [...lines.values()].at(-1)?.trim();
      }),
    );
    expect(lastLines.length).toBe(places.split(',').length);
    for (const line of lastLines) expect(line).toMatch(/@housingplusgroup\.co\.uk$/);
    await tab.close();
  });

  it("the document's own colour tints its bands", async () => {
    const bandOf = async (address: string) => {
      const tab = await site.open(address);
      const colour = await tab.$eval('.hero', (band) => getComputedStyle(band).backgroundColor);
      await tab.close();
      return colour;
    };
    expect(await bandOf(page)).not.toBe(await bandOf('/privacy-policy/'));
  });

  it('a document of one part has one way back, to its contents', async () => {
    const tab = await site.open(page);
    expect(await tab.$$eval('.back-and-next a', (links) => links.map((link) => link.pathname))).toEqual(['/repairs/']);
    await tab.close();
  });
});
