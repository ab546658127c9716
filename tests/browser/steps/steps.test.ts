import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content } from '../../built.ts';
import { press } from '../../../src/proof/states/press.ts';
import { longPart, openToRead, swipe } from '../reading-page.ts';
import { anchor, count, isAt, seen } from './stepping.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const { address, nextAddress } = longPart;

describe('one statement at a time', () => {
  it('begins at the press of a button, and goes on by button, arrow key and swipe', async () => {
    const page = await openToRead(site, address);
    await press(page, 'One at a time', 'main');
    await isAt(page, 1);
    await press(page, 'Next', '.step-bar');
    await isAt(page, 2);
    await page.keyboard.press('ArrowRight');
    await isAt(page, 3);
    await swipe(page, [300, 400], [100, 410]);
    await isAt(page, 4);
    await swipe(page, [100, 400], [300, 390]);
    await isAt(page, 3);
    await page.keyboard.press('ArrowLeft');
    await isAt(page, 2);
    await press(page, 'Back', '.step-bar');
    await isAt(page, 1);
    await page.keyboard.press('ArrowLeft');
    await isAt(page, 1);
  });

  it('a finger that goes down scrolls, and does not go on', async () => {
    const page = await openToRead(site, `${address}?one`, { width: 320, height: 300 });
    await isAt(page, 1);
    await swipe(page, [150, 200], [120, 60]);
    await page.waitForFunction(() => scrollY > 20);
    await isAt(page, 1);
  });

  it('the statement gets the focus, and nothing else tells of it', async () => {
    const page = await openToRead(site, `${address}?one`);
    await isAt(page, 1);
    await page.keyboard.press('ArrowRight');
    await isAt(page, 2);
    expect((await seen(page)).focus).toBe(anchor(1));
    const live = await page.$$eval('[aria-live], [role=status], [role=alert]', (all) =>
      all.map((one) => one.textContent).join(''),
    );
    expect(live).toBe('');
  });

  it('its place is in the address: Back, Forward, a reload and a shared link lead to it', async () => {
    const page = await openToRead(site, address);
    await press(page, 'One at a time', 'main');
    await isAt(page, 1);
    for (const place of [2, 3]) {
      await press(page, 'Next', '.step-bar');
      await isAt(page, place);
    }
    await page.goBack();
    await isAt(page, 2);
    expect((await seen(page)).focus).toBe(anchor(1));
    await page.goForward();
    await isAt(page, 3);
    await page.reload();
    await isAt(page, 3);
    const other = await openToRead(site, page.url().replace(site.origin, ''));
    await isAt(other, 3);
    // What the bar's Back has taken away is not gone through again.
    for (const place of [2, 1]) {
      await press(page, 'Back', '.step-bar');
      await isAt(page, place);
    }
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('.step-bar')?.checkVisibility());
    expect((await seen(page)).shown).toHaveLength(count);
  });

  it('is kept as a setting for every part, until everything is to be shown', async () => {
    const page = await openToRead(site, address);
    await page.click('[data-control=settings]');
    await page.waitForSelector('dialog[open]');
    await press(page, 'Show one picture and its words', 'dialog');
    await press(page, 'Close', 'dialog');
    await isAt(page, 1);
    await page.goto(site.origin + nextAddress, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => document.querySelector('.step-place')?.textContent.startsWith('1 of '));
    await page.goto(site.origin + `${address}#${anchor(1)}`, { waitUntil: 'networkidle0' });
    await isAt(page, 2);
    await press(page, 'Show all', '.step-bar');
    const all = await seen(page);
    expect(all).toMatchObject({ place: null, focus: anchor(1) });
    expect(all.shown).toHaveLength(count);
    expect(await page.$eval(`[id="${anchor(1)}"]`, (one) => one.getBoundingClientRect().top)).toBeLessThan(844);
    await page.reload({ waitUntil: 'networkidle0' });
    expect((await seen(page)).shown).toHaveLength(count);
  });

  it('after the last statement comes the next part, in the same way', async () => {
    const page = await openToRead(site, `${address}?one#${anchor(-1)}`);
    await isAt(page, count);
    await page.keyboard.press('ArrowRight');
    await isAt(page, count);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next part');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe(nextAddress);
    await page.waitForFunction(() => document.querySelector('.step-place')?.textContent.startsWith('1 of '));
  });

  it('begun by the button it goes on in the next part too, and leads back to where that came from', async () => {
    const page = await openToRead(site, address);
    await press(page, 'One at a time', 'main');
    await isAt(page, 1);
    for (let times = 1; times < count; times += 1) await page.keyboard.press('ArrowRight');
    await isAt(page, count);
    await Promise.all([page.waitForNavigation(), press(page, 'Next part', '.step-bar')]);
    await page.waitForFunction(() => document.querySelector('.step-place')?.textContent.startsWith('1 of '));
    expect(page.url()).toBe(`${site.origin}${nextAddress}?one`);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await isAt(page, count);
    expect(page.url()).toBe(`${site.origin}${address}?one#${anchor(-1)}`);
  });

  it('after the last statement of all come the contents, before the first of all comes nothing', async () => {
    const document = content.documents[0];
    const [first, last] = [document?.parts[0], document?.parts.at(-1)].map((part) => `/${document?.id}/${part?.id}/`);
    const page = await openToRead(site, `${first}?one`);
    const back = await page.$$eval('.step-bar :is(.step-back, .step-before)', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('aria-disabled')),
    );
    expect(back).toEqual(['true']);
    await page.goto(`${site.origin}${last}?one=last`, { waitUntil: 'networkidle0' });
    await Promise.all([page.waitForNavigation(), press(page, 'Contents', '.step-bar')]);
    expect(new URL(page.url()).pathname).toBe(`/${document?.id}/`);
  });

  it('leads to help, and on again', async () => {
    const page = await openToRead(site, `${address}?one#${anchor(1)}`);
    await press(page, 'Need help?', '.step-bar');
    const help = await page.$eval('#page-help', (heading) => ({
      top: heading.getBoundingClientRect().top,
      hasFocus: document.activeElement === heading,
      isUnderBar:
        heading.getBoundingClientRect().bottom >
        (document.querySelector('.step-bar')?.getBoundingClientRect().top ?? 0),
    }));
    expect(help).toMatchObject({ hasFocus: true, isUnderBar: false });
    expect(help.top).toBeGreaterThanOrEqual(0);
    await press(page, 'Next', '.step-bar');
    await isAt(page, 3);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('the statement that gets the focus has its own words as its name, then what it belongs to and its place', async () => {
    const index = longPart.blocks.findIndex(({ kind }) => kind === 'list');
    const [list, lead] = [longPart.blocks[index], longPart.blocks[index - 1]];
    const item = list?.kind === 'list' ? list.items[1] : undefined;
    if (!item || lead?.kind !== 'statement') throw new Error('No list after a statement');
    const page = await openToRead(site, `${address}?one#${item.id}`);
    const told = async () => {
      const root = await page.$('.step-now');
      if (!root) throw new Error('No statement is shown');
      const node = await page.accessibility.snapshot({ root, interestingOnly: false });
      return [node?.role, node?.name, node?.description];
    };
    const place = longPart.statements.findIndex(({ id }) => id === item.id) + 1;
    await isAt(page, place);
    expect(await told()).toEqual(['listitem', item.text, `${lead.text} ${place} of ${count}`]);
    await page.goto(`${site.origin}${address}?one`, { waitUntil: 'networkidle0' });
    await isAt(page, 1);
    expect((await told())[1]).toBe(longPart.statements[0]?.text);
    await press(page, 'Show all', '.step-bar');
    expect(await page.$$('[role=group][aria-labelledby]')).toEqual([]);
  });

  it('an item of a list stands under the words that lead to it, and a heading above its first statement', async () => {
    const page = await openToRead(site, `${address}?one`);
    await isAt(page, 1);
    const found: string[][] = [];
    for (let index = 1; index <= count; index += 1) {
      found.push(
        await page.$$eval('.step-above', (all) => all.map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim())),
      );
      if (index < count) await page.keyboard.press('ArrowRight');
    }
    expect(found).toEqual(expectedAbove());
  });
});

/** What is above each statement, from the words as they were written. */
function expectedAbove(): string[][] {
  const above: string[][] = [];
  let headings: string[] = [];
  let before = '';
  for (const block of longPart.blocks) {
    if (block.kind === 'heading') headings.push(block.text);
    else if (block.kind === 'statement') {
      above.push(headings);
      headings = [];
      before = block.text;
    } else {
      const lead = headings.length === 0 ? [before] : [];
      above.push(...block.items.map((_, index) => (index === 0 ? [...headings, ...lead] : lead)));
      headings = [];
    }
  }
  return above;
}
