import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOfPage } from '../../../src/proof/site/proof-page.ts';
import { useSmallCopy } from './small-copy.ts';

const copy = useSmallCopy();
const [part, notFound] = copy.pages;
const withPa11y = () => copy.check('--only', 'pa11y');
/** The quickest of the checks, where it does not matter which. */
const check = () => copy.check('--only', 'small-screen');

describe('npm run a11y lets pass', () => {
  it('pages without faults', async () => {
    const { exitCode, said } = await withPa11y();
    expect(said).toContain('Pages                   2 pages, no faults');
    expect(said).toContain('pa11y: axe, htmlcs      2 pages, no faults');
    expect(exitCode).toBe(0);
  });
});

describe('npm run a11y stops at', () => {
  it('a page without a language, and a contrast of 4:1', async () => {
    copy.change(part, (html) => html.replace(/<html lang="[^"]+"/, '<html'));
    copy.change(notFound, (html) =>
      html.replace('</main>', '<p style="padding:1em;font-size:16px;color:#7e7e7e;background:#fff">Words</p></main>'),
    );
    const { exitCode, said } = await withPa11y();
    expect(said).toContain(`html-has-lang (WCAG 3.1.1), found by pa11y:\n  ${part}  html  `);
    expect(said).toContain('WCAG2AA.Principle3.Guideline3_1.3_1_1.H57.2 (WCAG 3.1.1), found by pa11y:');
    expect(said).toContain(`color-contrast (WCAG 1.4.3), found by pa11y:\n  ${notFound}  `);
    expect(said).toContain('Guideline1_4.1_4_3.G18.Fail (WCAG 1.4.3), found by pa11y:');
    expect(exitCode).toBe(1);
  });

  it('a page that is missing, and checks the others', async () => {
    rmSync(join(copy.folder, fileOfPage(part)));
    const { exitCode, said } = await check();
    expect(said).toContain(
      `page-built, found by pages:\n  ${part}  Unexpected no file ${fileOfPage(part)}, expected each page that documents.json names: run npm run build again`,
    );
    expect(said).toContain('In the browser          1 page, no faults');
    expect(exitCode).toBe(1);
  });

  it('a page that is not on the list', async () => {
    copy.list([part]);
    const { exitCode, said } = await check();
    expect(said).toContain('Unexpected page 404.html, which documents.json does not name, expected no page that');
    expect(exitCode).toBe(1);
  });

  it('an empty list', async () => {
    copy.list([]);
    await expect(check()).rejects.toThrow(
      /^Unexpected documents\.json without a page in .+: run npm run build again\.$/,
    );
  });

  it('a folder where nothing was built', async () => {
    rmSync(join(copy.folder, 'documents.json'));
    await expect(check()).rejects.toThrow(/has no documents\.json that can be read\. Run npm run build first, or say /);
  });

  it('a page that leads away, at once or a moment later', async () => {
    copy.change(part, (html) => html.replace('<head>', `<head><script>location.replace('${notFound}')</script>`));
    copy.change(notFound, (html) =>
      html.replace('<head>', `<head><meta http-equiv="refresh" content="0; url=/icon.svg">`),
    );
    const { exitCode, said } = await withPa11y();
    expect(said).toContain('expected a page that opens: open it');
    expect(said).toContain(
      'Unexpected no word from pa11y-ci, expected its results for the page: open the page in a browser',
    );
    expect(exitCode).toBe(1);
  });
});

describe('an ignored rule', () => {
  const ignore = (fields: string) =>
    copy.write('ignored-rules.yaml', `ignored:\n  - check: small-screen\n    ${fields}\n`);

  it('lets pass what it finds, when it says why', async () => {
    ignore('rule: no-sideways-scrolling\n    reason: A line of the test, which nobody sees.');
    copy.change(notFound, (html) => html.replace('<h1', '<p style="width: 900px">Words</p><h1'));
    const { exitCode, said } = await check();
    expect(said).toContain('1 accepted with a reason');
    expect(said).not.toContain('no-sideways-scrolling');
    expect(exitCode).toBe(0);
  });

  it.each(['', '\n    reason:', '\n    reason: because'])('must have a reason, and not%j', async (reason) => {
    ignore(`rule: target-of-44-px${reason}`);
    const { exitCode, said } = await check();
    expect(said).toMatch(
      /ignored-rules\.yaml:\d:\d {2}Unexpected (?:missing field|value of) `reason` in item 1 of `ignored`, expected a reason: a sentence that says why it is no fault here: /,
    );
    expect(exitCode).toBe(2);
  });

  it.each(['page-built', 'page-listed', 'page-opens', 'page-checked', 'state-reached'])(
    'must be about what was checked, and not be %s',
    async (rule) => {
      ignore(`rule: ${rule}\n    reason: It is said that this may pass.`);
      copy.change(part, (html) => html.replace('<head>', `<head><script>location.replace('${notFound}')</script>`));
      const { exitCode, said } = await check();
      expect(said).toContain(
        `ignored-rules.yaml:2:5  Unexpected ignored rule \`${rule}\`, which says that something was not checked at all, expected only rules about what was checked: take it out of the list, and mend what it finds  never-ignored-rule`,
      );
      expect(exitCode).toBe(2);
    },
  );

  it('must be of a check that there is', async () => {
    copy.write(
      'ignored-rules.yaml',
      'ignored:\n  - check: pa11ly\n    rule: x\n    reason: Nobody will ever see it.\n',
    );
    const { exitCode, said } = await check();
    expect(said).toContain(
      'ignored-rules.yaml:2:5  Unexpected check `pa11ly`, which there is not, expected one of pages, presentation, ',
    );
    expect(exitCode).toBe(2);
  });

  it('is none for another website', async () => {
    ignore('rule: no-sideways-scrolling\n    reason: A line of the test, which nobody sees.');
    copy.change(notFound, (html) => html.replace('<h1', '<p style="width: 900px">Words</p><h1'));
    const { exitCode, said } = await copy.check('--only', 'small-screen', '--other-site');
    expect(said).toContain(`no-sideways-scrolling (WCAG 1.4.10), found by small-screen:\n  ${notFound} `);
    expect(exitCode).toBe(1);
  });

  it('must find something', async () => {
    ignore('rule: target-of-44-px\n    reason: It was a fault once upon a time.');
    const { exitCode, said } = await check();
    expect(said).toMatch(
      /ignored-rules\.yaml:2:5 {2}Unexpected ignored rule `target-of-44-px` of small-screen, which finds nothing, expected only /,
    );
    expect(exitCode).toBe(1);
  });
});
