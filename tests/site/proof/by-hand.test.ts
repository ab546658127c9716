import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askA11y } from './ask-a11y.ts';
import { writePages } from './write-pages.ts';

/** A page of any website: the frame is without faults, and each test breaks one thing in it. */
const page = (body: string, style = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
<style>a, button { display: inline-block; min-width: 48px; min-height: 48px } ${style}</style></head>
<body><header><a href="/">Home</a></header><main><h1>Words</h1>${body}</main></body></html>`;

const links = (count: number) =>
  Array.from({ length: count }, (_, place) => `<p><a href="/${place}">Link ${place}</a></p>`).join('');

/** A page with a fault for each rule, and what is to be said of it. */
const broken: Record<string, { html: string; says: string }> = {
  'without-language': { html: page('').replace(' lang="en"', ''), says: 'html-has-lang (WCAG 3.1.1), found by pa11y' },
  'minor-to-axe': {
    html: page('<ul role="directory"><li>Words</li></ul>'),
    says: 'aria-deprecated-role (WCAG 4.1.2), found by pa11y',
  },
  'small-targets': {
    html: page(
      '<button class="tiny">a</button><button class="tiny">b</button>',
      '.tiny { min-width: 0; min-height: 0; padding: 0; font-size: 12px }',
    ),
    says: 'target-size (WCAG 2.5.8), found by small-screen',
  },
  trap: {
    html: page(`<button id="here" onblur="setTimeout(() => this.focus())">Stay</button>${links(2)}`),
    says: 'no-keyboard-trap (WCAG 2.1.2), found by keyboard',
  },
  'not-reached': {
    html: page('<button onkeydown="" onfocus="this.blur()">Never</button>'),
    says: 'keyboard-reaches-all (WCAG 2.1.1, 2.1.3), found by keyboard',
  },
  order: {
    html: page('<a href="/1">First</a><a href="/2" tabindex="1">Second</a><a href="/3">Third</a>'),
    says: 'keyboard-order (WCAG 2.4.3), found by keyboard',
  },
  'order-last': {
    html: page(`${links(3)}<a href="/4" tabindex="1">Last</a>`),
    says: 'keyboard-order (WCAG 2.4.3), found by keyboard',
  },
  'half-covered': {
    html: page(
      '<a href="/1" style="position: absolute; top: 20px; height: 200px">Tall</a>',
      'header { position: sticky; top: 0; z-index: 1; background: #fff }',
    ),
    says: 'focus-in-sight (WCAG 2.4.11, 2.4.12), found by keyboard',
  },
  'never-seen': {
    html: page(
      '<a href="/1" style="position: absolute; min-width: 1px; min-height: 1px; width: 1px; height: 1px; overflow: hidden">Skip</a>',
    ),
    says: 'focus-in-sight (WCAG 2.4.11, 2.4.12), found by keyboard',
  },
  'folded-away': {
    html: page('<div style="height: 0; overflow: hidden"><a href="/1">Folded</a></div><p style="height: 100px"></p>'),
    says: 'focus-in-sight (WCAG 2.4.11, 2.4.12), found by keyboard',
  },
  'marked-with-nothing': {
    html: page('', 'a:focus-visible { outline: 3px solid transparent }'),
    says: 'focus-marked (WCAG 2.4.7), found by keyboard',
  },
  covered: {
    html: page(`${links(30)}<div style="position: fixed; inset: auto 0 0; height: 200px; background: #fff"></div>`),
    says: 'focus-in-sight (WCAG 2.4.11, 2.4.12), found by keyboard',
  },
  unmarked: { html: page('', 'a { outline: none }'), says: 'focus-marked (WCAG 2.4.7), found by keyboard' },
  wide: {
    html: page('<p style="width: 500px">Words</p>'),
    says: 'no-sideways-scrolling (WCAG 1.4.10), found by small-screen',
  },
  small: {
    html: page('<button style="min-width: 0; width: 40px">x</button>'),
    says: 'target-of-44-px (WCAG 2.5.5), found by small-screen',
  },
  swapped: {
    html: page('<div style="display: flex; flex-direction: column-reverse"><p>First</p><p>Second</p></div>'),
    says: 'order-on-screen (WCAG 1.3.2), found by small-screen',
  },
  'cut-off': {
    html: page('<p style="height: 1.5rem; max-height: 30px; overflow: hidden">Words</p>'),
    says: 'no-words-cut-off (WCAG 1.4.4, 1.4.12), found by large-text',
  },
  'on-words': {
    html: page('<p style="height: 20px; margin: 0">Some words</p><p style="margin: 0">Other words</p>'),
    says: 'no-words-on-words (WCAG 1.4.4, 1.4.12), found by large-text',
  },
  lost: {
    html: page('<p class="lost">Some words</p>', '@media (max-width: 40em) { .lost { display: none } }'),
    says: 'no-words-lost (WCAG 1.4.4, 1.4.12), found by large-text',
  },
};

/** Pages without a fault, though each is made in a way of its own. */
const fine: Record<string, string> = {
  'no-choice-yet': page(
    ['One', 'Two', 'Three'].map((name) => `<p><label><input type="radio" name="choice"> ${name}</label></p>`).join(''),
    'label { display: inline-block; min-height: 48px; padding: 12px } input { width: 24px; height: 24px }',
  ),
  'marked-by-shadow': page(
    links(3),
    'a { transition: box-shadow 0.2s } a:focus-visible { outline: 0; box-shadow: 0 0 0 4px #005a9c }',
  ),
  gliding: page(links(60), 'html { scroll-behavior: smooth }'),
  dates: page(
    Array.from({ length: 20 }, (_, place) => `<p><label>Day ${place} <input type="datetime-local"></label></p>`).join(
      '',
    ),
    'label { display: inline-block; padding: 12px } input { min-height: 48px }',
  ),
  framed: page(`<iframe title="Inside" src="/gliding/" width="300" height="200"></iframe>`),
};

let folder: string;
let asked: { exitCode: number; said: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  writeFileSync(join(folder, 'index.html'), page(''));
  writePages(folder, {
    ...Object.fromEntries(Object.entries(broken).map(([name, { html }]) => [name, html])),
    ...fine,
  });
  asked = await askA11y('--other-site', folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What was said of one rule. */
const toldOf = (rule: string) => asked.said.split('\n\n').find((told) => told.startsWith(rule));

it.each(Object.entries(broken))('of another site, the page %s is found out', (name, { says }) => {
  expect(toldOf(says)).toContain(`  /${name}/ `);
});

it.each(['', ...Object.keys(fine).map((name) => `${name}/`)])('and the page /%s without faults is not', (name) => {
  expect(asked.said).not.toContain(`\n  /${name} `);
  expect(asked.exitCode).toBe(1);
});

it('a folder without pages is refused', async () => {
  mkdirSync(join(folder, 'empty'));
  await expect(askA11y('--other-site', join(folder, 'empty'))).rejects.toThrow(/has no file with the ending \.html\./);
  await expect(askA11y('--other-site', join(folder, 'nowhere'))).rejects.toThrow(/nowhere is no folder\./);
});
