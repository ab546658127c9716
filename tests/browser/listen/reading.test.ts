import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpokenFile } from '../../../src/reader/listen/spoken-file.ts';
import { saidOf, shownOf } from '../../../src/reader/listen/spoken-page.ts';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content } from '../../built.ts';
import { openToListen } from './listening-page.ts';
import { engines, type Engine } from '../../../src/proof/states/speech-engine.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const document = content.documents[0];
const part = document?.parts[0];
const address = `/${document?.id ?? ''}/${part?.id ?? ''}/`;

/** What is said of a page, sentence by sentence. */
function sentencesOf(page: string): string[] {
  const file = JSON.parse(readFileSync(`dist${page}speech.json`, 'utf8')) as SpokenFile;
  return file.flatMap(([, ...sentences]) =>
    sentences.map((one) => (typeof one === 'string' ? one : one.map(saidOf).join(''))),
  );
}

describe('Listen reads a part, a sentence at a time', () => {
  it.each([
    ['chrome', 'Hazel'],
    ['safari', 'Daniel'],
    ['firefox', 'Hazel'],
    ['android', 'English United Kingdom'],
  ] as const)('in %s with %s', async (name, voice) => {
    const { page, press, spoken, stops, says } = await openToListen(site, engines[name], address);
    await press('Listen');
    await says(sentencesOf(address)[0] ?? '');
    await stops();
    const { asked, heard } = await spoken();
    expect(heard.filter((text) => text !== '')).toEqual(sentencesOf(address));
    const said = asked.filter(({ what, text }) => what === 'speak' && text !== '');
    expect(new Set(said.map((one) => `${one.voice ?? ''} ${one.lang ?? ''}`))).toEqual(new Set([`${voice} en-GB`]));
    expect(asked.filter(({ what }) => what === 'pause' || what === 'resume')).toEqual([]);
    await page.close();
  });

  it.each(['/', `/${document?.id ?? ''}/`, `/${document?.id ?? ''}/leaflets/`, '/about-the-pictures/'])(
    'and %s, before a part is found, each line with its mark',
    async (page) => {
      const { page: tab, press, spoken, stops, says } = await openToListen(site, engines.safari, page);
      await press('Listen');
      await says(sentencesOf(page)[0] ?? '');
      await stops();
      expect((await spoken()).heard.filter((text) => text !== '')).toEqual(sentencesOf(page));
      const file = JSON.parse(readFileSync(`dist${page}speech.json`, 'utf8')) as SpokenFile;
      const words = await tab.evaluate(
        (ids) => ids.map((id) => globalThis.document.getElementById(id)?.textContent.replaceAll(/\s/g, '') ?? ''),
        file.map(([id]) => id),
      );
      for (const [index, [, ...sentences]] of file.entries()) {
        const [first = ''] = sentences;
        const shown = typeof first === 'string' ? first : first.map(shownOf).join('');
        expect(words[index]).toContain(shown.replaceAll(/\s/g, ''));
      }
      await tab.close();
    },
  );

  it('and the hard words with what they mean', async () => {
    const hardWords = `/${document?.id ?? ''}/hard-words/`;
    const { page, press, spoken, stops, says } = await openToListen(site, engines.safari, hardWords);
    await press('Listen');
    await says('Hard words');
    await stops();
    expect((await spoken()).heard.filter((text) => text !== '')).toEqual(sentencesOf(hardWords));
    await page.close();
  });

  it('and the button beside a statement reads that one, and nothing after it', async () => {
    // As slow as life: it is looked at while it is said.
    const { page, spoken, stops, says, marked } = await openToListen(site, { ...engines.safari, speed: 1 }, address);
    const second = (await page.$$('.listen-one'))[1];
    await second?.click();
    const words = (await page.$$eval('.statement', (found) => found[1]?.textContent.trim())) ?? '';
    await says(words);
    expect(await marked()).toBe(words);
    expect(await second?.evaluate((button) => button.getAttribute('aria-label'))).toBe('Stop');
    await stops();
    expect((await spoken()).heard.filter((text) => text !== '')).toEqual([words]);
    expect(await second?.evaluate((button) => button.getAttribute('aria-label'))).toBe('Listen to this');
    await page.close();
  });
});

it('an utterance that the page does not hold is forgotten by Safari: none is', async () => {
  const { page, press, stops, says, spoken } = await openToListen(site, engines.safari, address);
  const session = await page.createCDPSession();
  await press('Listen');
  for (const sentence of sentencesOf(address).slice(0, 4)) {
    await says(sentence);
    await session.send('HeapProfiler.collectGarbage');
  }
  await stops();
  const said = (await spoken()).asked.filter(({ what, text }) => what === 'speak' && text !== '');
  expect(said.map(({ text }) => text)).toEqual(sentencesOf(address));
  await page.close();
});

it('a long sentence is cut into breaths before desktop Chrome falls silent', async () => {
  const long = `You can come ${'and talk to us about your home, '.repeat(9)}on any day.`;
  const engine: Engine = engines.chromeWithCloudOnly;
  const words: SpokenFile = [['page-title', long]];
  const kept = { voice: 'Google UK English', rate: 0.6 };
  const { page, press, stops, says, spoken } = await openToListen(site, engine, address, { words, kept });
  await press('Listen');
  await says('You can come');
  await stops();
  const { heard, asked } = await spoken();
  expect(heard.join('')).toBe(long);
  expect(asked.filter(({ what, text }) => what === 'speak' && text !== '').map(({ text }) => text)).toEqual(heard);
  expect(heard.length).toBeGreaterThan(2);
  await page.close();
});
