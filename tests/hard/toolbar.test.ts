import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../src/print/browser/launch-browser.ts';
import { startDevServer, type DevServer } from '../unit/develop/dev-server.ts';
import { temporaryProjectToBuild, type TemporaryProject } from '../unit/temporary-project.ts';

const part = 'content/privacy-policy/090-your-rights.mdx';
const address = '/privacy-policy/your-rights/';
const frontMatter = '---\ntitle: Your rights\npicture: your-rights\n---\n\n';
const longSentence =
  'You can ask us at any time to tell you about all of the things we know about you in your own home.';
/** Where the app draws, inside the toolbar's own tree. */
const app = 'astro-dev-toolbar >>> astro-dev-toolbar-app-canvas[data-app-id="easy-read"] >>>';

describe('the app "Easy read" in the toolbar of astro dev', () => {
  let project: TemporaryProject;
  let server: DevServer;
  let browser: Browser;
  let page: Page;
  const words = (selector: string) =>
    page.$$eval(`${app} ${selector}`, (all) => all.map((one) => one.textContent.trim()));
  const wait = (selector: string) => page.waitForSelector(`${app} ${selector}`);
  /** Waits for words, also while the page loads anew. */
  const shows = (selector: string, expected: readonly string[]) =>
    vi.waitFor(async () => expect(await words(selector)).toEqual(expected), { timeout: 60_000, interval: 200 });
  const write = (...lines: string[]) => project.write(part, `${frontMatter}${lines.join('\n\n')}\n`);

  beforeAll(async () => {
    project = temporaryProjectToBuild();
    project.write('docs/rules.md', '# Rules\n\n### sentence-max-words\n\nWrite short sentences.\n');
    write(
      ':introduction: Hello.',
      `:email: ${longSentence}`,
      ':telephone: We answer 95% of calls from [you](https://www.example.org).',
    );
    server = await startDevServer(project.root);
    browser = await launchBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(server.origin + address);
    await wait('.panel');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    project.discard();
  });

  it('shows that there is an error before anybody opens it', async () => {
    const button = 'astro-dev-toolbar >>> button[data-app-id="easy-read"]';
    const level = await page.$eval(`${button} .notification[data-active]`, (one) => one.getAttribute('data-level'));
    expect(level).toBe('error');
    await page.$eval(button, (one) => (one as HTMLElement).click());
    await page.waitForSelector(`${app} .panel`, { visible: true });
  });

  it('lists the findings of the page, with words for how grave they are', async () => {
    expect(await words('[role=status]')).toEqual(['On this page: 2 errors.']);
    expect(await words('ol > li .severity')).toEqual(['1Error', '2Error']);
    expect(await words('ol > li .place')).toEqual([`${part}:8:9`, `${part}:10:23`]);
  });

  it('draws a line round each statement, without a change to the page', async () => {
    const marks = await page.$$eval(`${app} .mark`, (all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    const statements = await page.$$eval('main .statement', (all) =>
      all.slice(1).map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x: x - 6, y: y - 6, width: width + 12, height: height + 12 };
      }),
    );
    expect(statements).toHaveLength(2);
    expect(marks).toEqual(statements);
    expect(await page.$$eval('main .statement', (all) => all.map((one) => one.className))).toEqual(
      Array.from({ length: 3 }, () => 'statement'),
    );
  });

  it('goes from a finding to its words and back, with the keyboard alone', async () => {
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    await page.focus(`${app} ol > li:nth-child(2) button`);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Finding 2, error: Unexpected percentage `95%`/);
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^2Error/);
  });

  it('says what the rule says, and links to it', async () => {
    expect(await words('ol > li:first-child details')).toEqual([
      expect.stringMatching(/^What the rule says.*Write short sentences\./),
    ]);
    const link = await page.$eval(`${app} ol > li:first-child a`, (one) => one.href);
    const docs = await browser.newPage();
    await docs.goto(link);
    expect(await docs.$eval(':target', (one) => one.textContent)).toBe('sentence-max-words');
    await docs.close();
  });

  it('is still open after a change, and has only what is left', async () => {
    write(
      ':introduction: Hello.',
      ':email: You can ask us.',
      ':telephone: We answer 95% of calls from [you](https://www.example.org).',
    );
    await shows('ol > li .severity', ['1Error']);
    expect(await words('.mark')).toEqual(['1']);
    await page.waitForSelector(`${app} .panel`, { visible: true });
  });

  it('praises nothing when nothing is found', async () => {
    write(':introduction: Hello.');
    await shows('[role=status]', [
      'The rules find nothing on this page. They do not know whether people understand it: ask people who read easy read.',
    ]);
  });

  it('fits on a phone', async () => {
    await page.setViewport({ width: 390, height: 844 });
    const { left, right, top } = await page.$eval(`${app} .panel`, (one) => {
      const { left, right, top } = one.getBoundingClientRect();
      return { left, right, top };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    expect(top).toBeGreaterThan(844 / 3);
  });

  it('says where no words of a document stand', async () => {
    await page.goto(`${server.origin}/`);
    await wait('.panel');
    expect(await words('[role=status]')).toEqual([expect.stringMatching(/^No words of a document stand on this page/)]);
  });
});
