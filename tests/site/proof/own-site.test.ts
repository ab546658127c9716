import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built } from '../../built.ts';
import { runChecks } from '../../../src/proof/run-checks.ts';
import { isFault } from '../../../src/proof/result/result.ts';
import { fileOfPage } from '../../../src/proof/site/proof-page.ts';
import { openOwnSite } from '../../../src/proof/site/proof-site.ts';
import { useSmallCopy } from './small-copy.ts';

const copy = useSmallCopy();
const [part, notFound] = copy.pages;
/** Puts something at the end of what a page is about. */
const add = (more: string) => (html: string) => html.replace('</main>', `${more}</main>`);

describe('npm run a11y lets pass', () => {
  it('pages that look and sound as they should', async () => {
    const { exitCode, said } = await copy.check('--only', 'presentation', '--only', 'screen-reader');
    expect(said).toContain('In the browser          2 pages, no faults');
    expect(exitCode).toBe(0);
  });
});

describe('npm run a11y stops at', () => {
  it('pages that are not easy to read', async () => {
    copy.change(
      part,
      add(`<style>
        .moves { animation: spin 1s infinite } @keyframes spin { to { rotate: 1turn } }
        .glides { transition: color 1s }
      </style>
      <h4 class="moves">Turning</h4><p class="glides" style="line-height: 1.2">Words</p><p>More words</p>
      <p style="text-align: justify">Even words</p><section><p>No heading</p></section>
      <p style="max-width: none; width: 1200px; position: relative; left: -30vw">${'Many words in a line. '.repeat(9)}</p>`),
    );
    copy.change(notFound, (html) => html.replace('data-control="settings"', ''));
    copy.change(
      notFound,
      add(
        '<p style="padding:1em;font-size:16px;color:#666;background:#fff">Words with a contrast of 5.7:1</p><script>requestAnimationFrame(() => setTimeout(() => document.body.prepend("x".repeat(9000))))</script>',
      ),
    );
    const { said } = await copy.check('--only', 'presentation');
    for (const rule of [
      'nothing-moves (WCAG 2.2.2, 2.3.3)',
      'space-between-lines (WCAG 1.4.8)',
      'not-justified (WCAG 1.4.8)',
      'section-headings (WCAG 2.4.10, 1.3.1)',
      'lines-of-80-letters (WCAG 1.4.8)',
    ]) {
      expect(said).toContain(`${rule}, found by presentation:\n  ${part}  `);
    }
    expect(said).toContain('the animation spin');
    expect(said).toContain('a transition of 1s');
    expect(said).toContain(`colours-to-choose (WCAG 1.4.8), found by presentation:\n  ${notFound}  `);
    expect(said).toContain(`color-contrast-enhanced (WCAG 1.4.6), found by presentation:\n  ${notFound}  `);
    expect(said).toContain(`nothing-jumps (WCAG 2.2.2), found by presentation:\n  ${notFound}  `);
  });

  it('everything that moves', async () => {
    copy.list([notFound]);
    copy.change(
      notFound,
      add(`<style>#pseudo::after { content: 'x'; animation: spin 1s infinite } @keyframes spin { to { rotate: 1turn } }</style>
      <p id="pseudo">Words</p><p id="script">Words</p><p id="ended">Words</p><marquee id="marquee">Words</marquee>
      <svg width="9" height="9"><rect width="9" height="9"><animate id="svg" attributeName="x" to="9" dur="1s"/></rect></svg>
      <video id="player" autoplay muted></video>
      <script>
        const kept = (id, timing) => document.getElementById(id).animate({ opacity: [1, 0] }, { fill: 'both', ...timing });
        kept('script', { duration: 1000, iterations: Infinity });
        kept('ended', { duration: 0 });
        kept('ended', { duration: 1000 }).finish();
      </script>`),
    );
    const { said } = await copy.check('--only', 'presentation');
    const told = said.split('\n\n').find((one) => one.startsWith('nothing-moves (')) ?? said;
    for (const id of ['pseudo', 'script', 'marquee', 'svg', 'player']) expect(told).toContain(`#${id}  `);
    expect(told).not.toContain('#ended  ');
  });

  it('contrast that nobody measured', async () => {
    const picture = '<img src="/icon.svg" alt="" style="width: 30rem; height: 8rem; display: block';
    const over = 'position: absolute; top: 0; margin: 0; color: #000';
    copy.list([notFound]);
    copy.change(
      notFound,
      add(`<style>
        main div { position: relative; margin: 4rem 0; background: #fff }
        .generated::before { content: ''; position: absolute; inset: 0; background: url(/icon.svg) }
        .generated p { position: relative }
      </style>
      <div>${picture}"><p id="on-picture" style="${over}">Words</p></div>
      <div>${picture}; pointer-events: none"><p id="not-hit" style="${over}">Words</p></div>
      <div class="generated"><p id="on-generated" style="color: #000">Words</p></div>
      <div style="height: 2rem; opacity: 0.9">${picture}"><p id="mixed" style="${over}; background: #fff">Words</p></div>
      <div>${picture}"><p id="measured" style="${over}; background: #fff">Words</p></div>`),
    );
    const { said } = await copy.check('--only', 'presentation');
    const told = said.split('\n\n').find((one) => one.startsWith('color-contrast (')) ?? said;
    for (const id of ['on-picture', 'not-hit', 'on-generated', 'mixed']) expect(told).toContain(`#${id}  `);
    expect(said).not.toContain('#measured  ');
  });

  it('words that are not heard, and pictures that are', async () => {
    copy.change(part, (html) =>
      html
        .replace('<div class="words">', '<div class="words" aria-hidden="true">')
        .replace(/<h2 /, '<h3 ')
        .replace(/(class="hard-word"[^>]*) aria-description="[^"]*"/, '$1')
        .replace(/(class="statement"[^]*?<img[^>]*) alt=""/, '$1 alt="A picture"'),
    );
    copy.change(notFound, (html) => html.replace(/<html lang="[^"]+"/, '<html lang="cy"').replaceAll('<main', '<div'));
    copy.change(notFound, add('<a href="/1">Here</a><a href="/2">Here</a><button></button>'));
    const { said } = await copy.check('--only', 'screen-reader');
    expect(said).toContain(`words-heard (WCAG 1.3.1, 1.3.2), found by screen-reader:\n  ${part}  `);
    expect(said).toContain(`headings-heard (WCAG 1.3.1, 2.4.6, 2.4.10), found by screen-reader:\n  ${part}  `);
    expect(said).toContain(`meanings-heard (WCAG 3.1.3), found by screen-reader:\n  ${part}  `);
    expect(said).toMatch(/Unexpected “.+” heard, expected “.+” as in the content/);
    expect(said).toContain(`silent-pictures (WCAG 1.1.1), found by screen-reader:\n  ${part}  `);
    expect(said).toContain(`page-language (WCAG 3.1.1), found by screen-reader:\n  ${notFound}  `);
    expect(said).toContain(`landmarks (WCAG 1.3.1, 2.4.1), found by screen-reader:\n  ${notFound}  `);
    expect(said).toContain('names (WCAG 2.4.4, 2.4.9, 4.1.2), found by screen-reader:');
  });

  it('a list of contents that leads elsewhere', async () => {
    const home = built.documents[0]?.pages[0] ?? '/';
    copy.write(
      fileOfPage(home),
      readFileSync(join('dist', fileOfPage(home)), 'utf8').replaceAll(`"${part}"`, '"/else/"'),
    );
    copy.list([...copy.pages, home]);
    const { said } = await copy.check('--only', 'screen-reader');
    expect(said).toContain(`links-heard (WCAG 2.4.4), found by screen-reader:\n  ${home}  `);
  });

  it('a state that nobody comes to', async () => {
    const document = built.documents[0];
    if (!document) throw new Error('No document');
    // All else of it is missing too, and this page has no hard word.
    const pages = [notFound, `/${document.id}/`, `/${document.id}/hard-words/`];
    for (const page of pages) copy.write(fileOfPage(page), readFileSync(join('dist', fileOfPage(notFound)), 'utf8'));
    copy.write(
      'documents.json',
      JSON.stringify({ documents: [{ ...document, pages: pages.slice(1) }], pages: [notFound] }),
    );
    const { said } = await copy.check('--only', 'focus');
    expect(said).toContain(`state-reached, found by focus:\n`);
    expect(said).toContain('expected the state “a hard word”');
  });

  it('a state that one cannot use, however one looks at it', async () => {
    copy.list([notFound]);
    copy.change(
      notFound,
      add(`<style>
        [data-colours='dark'] .dark { color: #222 }
        [data-scripts] .no-scripts { display: none }
        .forced { forced-color-adjust: none; color: #eee; background: #fff }
        .spaced { width: 12em; height: 1.5em; overflow: hidden; white-space: nowrap }
        main a:focus-visible { outline: 2px solid #eee; box-shadow: none }
      </style>
      <p class="dark">Words</p><p class="forced">Words</p><p class="spaced">Some words here again</p>
      <img src="/icon.svg" class="no-scripts">`),
    );
    const { said } = await copy.check('--only', 'states', '--only', 'focus');
    const at = (condition: string) => `\n  ${notFound} (the page ${notFound}, ${condition})  `;
    expect(said).toContain(at('dark'));
    expect(said).toContain(`contrast-with-forced-colours (WCAG 1.4.3), found by states:${at('forced colours')}`);
    expect(said).toContain(`no-words-cut-off (WCAG 1.4.4, 1.4.12), found by states:${at('text spacing')}`);
    expect(said).toContain(`image-alt (WCAG 1.1.1), found by states:${at('scripts off')}`);
    expect(said).toContain(`focus-appearance (WCAG 2.4.7, 2.4.13), found by focus:${at('light')}`);
  });

  it('a page that a check leaves out', async () => {
    const site = await openOwnSite(copy.folder);
    try {
      const check = { name: 'forgetful', isQuick: true, covers: () => true };
      const results = await runChecks(
        site,
        [
          { ...check, title: 'Forgetful', run: () => Promise.resolve([]) },
          { ...check, name: 'blind', look: () => Promise.resolve([]) },
          { ...check, name: 'broken', look: () => Promise.reject(new Error('Broken')) },
        ],
        (_, work) => work(),
      );
      const faults = results.filter(isFault).map(({ check: name, page, rule }) => `${name} ${page} ${rule}`);
      expect(faults.toSorted()).toEqual(
        ['blind', 'broken', 'forgetful'].flatMap((name) =>
          [notFound, part].map((page) => `${name} ${page} page-checked`),
        ),
      );
    } finally {
      await site.close();
    }
  });
});
