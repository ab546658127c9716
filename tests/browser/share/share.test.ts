import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { press } from '../../../src/proof/states/press.ts';
import { squash } from '../../built.ts';
import { hasSettled, longPart, openToRead, statementWithLink, type Unusual } from '../reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address, statements } = longPart;
const second = statements[1];
if (!second) throw new Error('No second statement');
const link = () => `${site.origin}${address}#${second.id}`;

/** What a device has, and what is handed to it. */
interface Device {
  copied?: string;
  sent?: ShareData;
}

const device = (page: Page) => page.evaluate(() => (window as unknown as { device?: Device }).device);

async function openMenu(unusual: Unusual = {}, query = ''): Promise<Page> {
  const page = await openToRead(site, address + query, unusual);
  await page.$eval(`[id="${second?.id ?? ''}"]`, (one) => one.scrollIntoView({ block: 'center' }));
  await page.click(query === '' ? `[id="${second?.id ?? ''}"] [aria-label="Share this"]` : '.step-share');
  await page.waitForSelector('dialog[open]');
  return page;
}

function canCopy(): void {
  const device: Device = {};
  Object.assign(window, { device });
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: (text: string) => Promise.resolve(void (device.copied = text)) },
  });
}

function refusesToCopy(): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new DOMException('Refused', 'NotAllowedError')) },
  });
}

function cannotCopy(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

function canShare(): void {
  const device: Device = {};
  Object.assign(window, { device });
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: (data: ShareData) => {
      device.sent = data;
      // As when the reader closes the sheet again.
      return Promise.reject(new DOMException('Share canceled', 'AbortError'));
    },
  });
}

describe('the menu of a statement', () => {
  it.each([
    ['among all the others', ''],
    ['alone on the screen', `?one#${second.id}`],
  ])('copies the link to it, %s, says so politely, and the link leads there', async (_, query) => {
    const page = await openMenu({ before: canCopy }, query);
    expect(await page.$eval('dialog .shared', (words) => words.textContent)).toBe(second.text);
    await press(page, 'Copy link', 'dialog');
    await page.waitForFunction(() => document.querySelector('dialog [role=status]')?.textContent === 'Copied');
    expect(await device(page)).toEqual({ copied: link() });
    const other = await openToRead(site, link().replace(site.origin, ''));
    expect(await other.$eval(':target', (one) => one.getBoundingClientRect().top)).toBeLessThan(844);
  });

  it.skipIf(!statementWithLink)(
    'has the words of the statement, and not what the page says of its links (skipped where no statement has one)',
    async () => {
      const { address: linked = '', statement } = statementWithLink ?? {};
      const page = await openToRead(site, linked);
      const shown = await page.$eval(
        `[id="${statement?.id ?? ''}"] .words`,
        (words) => (words as HTMLElement).innerText,
      );
      expect(squash(shown)).toBe(`${statement?.text ?? ''} (another website)`);
      await page.$eval(`[id="${statement?.id ?? ''}"] [aria-label="Share this"]`, (button) =>
        (button as HTMLElement).click(),
      );
      await page.waitForSelector('dialog[open]');
      expect(await page.$eval('dialog .shared', (words) => words.textContent)).toBe(statement?.text);
    },
  );

  it.each([
    ['refuses', refusesToCopy],
    ['does not know how', cannotCopy],
  ])('on a device that %s to copy shows the link selected', async (_, before) => {
    const page = await openMenu({ before });
    await press(page, 'Copy link', 'dialog');
    const first = await page.waitForSelector('dialog input');
    const field = await page.$eval('dialog input', (input) => ({
      selected: input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      isActive: document.activeElement === input,
    }));
    expect(field).toEqual({ selected: link(), isActive: true });
    await press(page, 'Copy link', 'dialog');
    await page.waitForFunction((one) => !one?.isConnected, {}, first);
    expect(await page.$$('dialog input')).toHaveLength(1);
  });

  it("uses the device's own sheet where there is one, and who closes it sees no fault", async () => {
    const page = await openMenu({ before: canShare });
    const faults: unknown[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await press(page, 'Send to someone', 'dialog');
    expect((await device(page))?.sent).toMatchObject({ text: second.text, url: link() });
    await hasSettled(page);
    expect(faults).toEqual([]);
    expect(await page.$$('dialog a')).toEqual([]);
  });

  it('else opens a text message or an email with the words and the link', async () => {
    const page = await openMenu({ before: () => void Reflect.deleteProperty(Navigator.prototype, 'share') });
    const hrefs = await page.$$eval('dialog a', (all) => all.map((one) => one.href));
    expect(hrefs.map((href) => href.split('?')[0])).toEqual(['sms:', 'mailto:']);
    for (const href of hrefs) {
      expect(new URLSearchParams(href.split('?')[1]).get('body')).toBe(`${second.text}\n${link()}`);
    }
    expect(new URLSearchParams(hrefs[1]?.split('?')[1]).get('subject')).not.toBe('');
  });

  it('is announced at once by a ring round the button, while it is fetched', async () => {
    const page = await openToRead(site, '/');
    const letCome = await holdRequests(page, (asked) => /\/share\.[^/]*js/.test(asked));
    await page.goto(site.origin + address, { waitUntil: 'networkidle0' });
    const ring = () => page.$eval('.share-one', (button) => getComputedStyle(button).outlineStyle);
    expect(await ring()).toBe('none');
    await page.tap('.share-one');
    expect(await ring()).toBe('solid');
    letCome();
    await page.waitForSelector('dialog[open]');
    expect(await ring()).toBe('none');
  });

  it('works by key, and gives the focus back', async () => {
    const page = await openToRead(site, address);
    await page.focus(`[id="${second.id}"] .share-one`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await page.evaluate(() => document.activeElement?.closest('.statement')?.id)).toBe(second.id);
  });

  it('in forced colours its sign and its choices have an edge', async () => {
    const page = await openMenu({ asksFor: [['forced-colors', 'active']] });
    const edges = await page.evaluate(() => {
      const sign = document.querySelector('.share-one');
      const choices = [...document.querySelectorAll('dialog, dialog .button')];
      const looks = [
        ...(sign ? [getComputedStyle(sign, '::before')] : []),
        ...choices.map((one) => getComputedStyle(one)),
      ];
      return looks.map(({ borderTopStyle, borderTopColor, backgroundColor }) => [
        borderTopStyle,
        borderTopColor !== backgroundColor,
      ]);
    });
    expect(edges.length).toBeGreaterThan(3);
    for (const edge of edges) expect(edge).toEqual(['solid', true]);
  });

  it.each([320, 390, 1280])(
    'its buttons are large enough at %d px and lie over no others and no words',
    async (width) => {
      const page = await openToRead(site, address, { width });
      const boxes = await page.$$eval('.statement[id]', (all) =>
        all.map((one) =>
          [...one.querySelectorAll('button, p')].map((inner) => inner.getBoundingClientRect().toJSON() as DOMRect),
        ),
      );
      for (const [words, ...buttons] of boxes) {
        expect(buttons).toHaveLength(2);
        for (const { width: wide, height } of buttons) expect(Math.min(wide, height)).toBeGreaterThanOrEqual(48);
        const [listen, share] = buttons;
        expect(overlap(listen, share)).toBe(0);
        expect(overlap(listen, words) + overlap(share, words)).toBe(0);
      }
    },
  );
});

describe('a part', () => {
  it('can be shared as a whole from its foot', async () => {
    const page = await openToRead(site, address, { before: canCopy });
    await press(page, 'Share this part', 'main');
    await page.waitForSelector('dialog[open]');
    await press(page, 'Copy link', 'dialog');
    await page.waitForFunction(() => document.querySelector('dialog [role=status]')?.textContent === 'Copied');
    expect(await device(page)).toEqual({ copied: site.origin + address });
  });

  it('has no buttons to share with scripts off', async () => {
    const page = await openToRead(site, address, { withoutScripts: true });
    expect(await page.$$('.share-one')).toEqual([]);
    expect(await page.$eval('[data-control=share]', (one) => one.checkVisibility())).toBe(false);
  });
});

/** How large the area is that two boxes share. */
function overlap(one: DOMRect | undefined, other: DOMRect | undefined): number {
  if (!one || !other) return 0;
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 1 ? wide * high : 0;
}
