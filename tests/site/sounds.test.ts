import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duration } from '../../src/i18n/duration.ts';
import { fileSize } from '../../src/i18n/file-size.ts';
import { built, content, fileOf, squash } from '../built.ts';
import { openBuiltSite, type BuiltSite } from '../browser.ts';

const sounds = built.documents.flatMap(({ language, sounds: own }) => own.map((sound) => ({ ...sound, language })));
const listened = content.documents.flatMap(({ id, parts, hardWords }) => [
  ...parts.map((part) => `/${id}/${part.id}/`),
  ...(hardWords.length > 0 ? [`/${id}/hard-words/`] : []),
]);

// `.ci/run` sets it when it has installed the programs: then a build without sounds is a failure.
const mustHaveSounds = process.env['PLAINLEAF_CI_TOOLS'] === '1';

let site: BuiltSite;
let page: Page;
beforeAll(async () => {
  site = await openBuiltSite();
  page = await site.open('/');
});
afterAll(() => site.close());

it.skipIf(!mustHaveSounds && sounds.length === 0)(
  'each page that can be listened to has its sound (skipped when there was no espeak-ng and ffmpeg at the build)',
  () => {
    expect(sounds.map(({ page: address }) => address).toSorted()).toEqual(listened.toSorted());
  },
);

it('a page without a sound offers none', () => {
  const without = listened.filter((address) => !sounds.some((sound) => sound.page === address));
  expect(without.filter((address) => readFileSync(fileOf(address), 'utf8').includes('<audio'))).toEqual([]);
});

describe.each(sounds)('the sound of $page', ({ page: address, language, files, seconds }) => {
  it('is offered with its length and its size, and nothing of it is fetched before it is played', async () => {
    const asked: string[] = [];
    const own = await site.browser.newPage();
    await own.setJavaScriptEnabled(false);
    own.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await own.goto(site.origin + address, { waitUntil: 'networkidle0' });
    const facts = await own.$eval('.sound .facts', (element) => element.textContent);
    expect(squash(facts)).toBe(squash(`${duration(seconds, language)}, ${fileSize(files[0]?.bytes ?? 0, language)}`));
    const sources = await own.$$eval('.sound audio source', (all) => all.map((one) => new URL(one.src).pathname));
    expect(sources).toEqual(files.map(({ file }) => file));
    expect(await own.$eval('.sound a[download]', (link) => link.pathname)).toBe(files.at(-1)?.file);
    expect(asked.filter((path) => sources.includes(path))).toEqual([]);
    await own.close();
  });

  it.each(files)('$file can be decoded, is as long as the page says, and is not silent', async ({ file, bytes }) => {
    expect(readFileSync(fileOf(file)).length).toBe(bytes);
    const heard = await page.evaluate(async (from) => {
      const response = await fetch(from);
      const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(await response.arrayBuffer());
      return {
        seconds: sound.duration,
        loudest: Math.max(...sound.getChannelData(0).filter((_, at) => at % 97 === 0)),
      };
    }, file);
    expect(Math.abs(heard.seconds - seconds)).toBeLessThan(0.2);
    expect(heard.loudest).toBeGreaterThan(0.1);
  });
});
