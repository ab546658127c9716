import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpokenFile } from '../../../src/reader/listen/spoken-file.ts';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { content } from '../../built.ts';
import { openToListen, type ListeningPage } from './listening-page.ts';
import { engines, type Engine } from './speech-engine.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const document = content.documents[0];
const address = `/${document?.id ?? ''}/${document?.parts[0]?.id ?? ''}/`;

const words: SpokenFile = [
  ['page-title', 'One.', 'Two.'],
  ['no-such-anchor', 'Three.'],
  ['another', 'Four.', 'Five.', 'Six.'],
];
const all = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'];

/** Listens to six sentences to the end, or to where it breaks off. */
async function listen(engine: Engine): Promise<ListeningPage> {
  const listening = await openToListen(site, engine, address, { words });
  await listening.press('Listen');
  await listening.page.waitForSelector('.listen-bar:not([hidden])');
  await listening.stops();
  return listening;
}

const message = ({ page }: ListeningPage) => page.$eval('.listen-bar [role="status"]', (one) => one.textContent);

describe('when something goes wrong', () => {
  it.each(['never ends', 'never starts', 'synthesis-failed', 'audio-busy', 'interrupted'] as const)(
    'once (%s), it says the sentence again',
    async (fault) => {
      const faults = [{ words: 'Two.', fault, times: 1 }];
      const listening = await listen({ ...engines.chrome, speed: 40, faults });
      const { heard, asked } = await listening.spoken();
      expect(heard).toEqual(all);
      expect(asked.filter(({ what, text }) => what === 'speak' && text === 'Two.')).toHaveLength(2);
      expect(await message(listening)).toBe('');
      await listening.page.close();
    },
  );

  it.each(['never ends', 'never starts', 'synthesis-failed'] as const)(
    'twice (%s), it goes on with the next sentence',
    async (fault) => {
      const faults = [{ words: 'Two.', fault, times: 2 }];
      const listening = await listen({ ...engines.firefox, speed: 40, faults });
      expect((await listening.spoken()).heard).toEqual(all.filter((text) => text !== 'Two.'));
      await listening.page.close();
    },
  );

  it('with every sentence, it stops and says so', async () => {
    const faults = [{ words: '.', fault: 'synthesis-failed', times: 99 } as const];
    const listening = await listen({ ...engines.safari, faults });
    expect((await listening.spoken()).heard.filter((text) => text !== '')).toEqual([]);
    expect(await message(listening)).toMatch(/voice does not work/);
    await listening.page.close();
  });

  it('where the browser does not let it speak, it asks for another press, and that one works', async () => {
    const faults = [{ words: 'Three.', fault: 'not-allowed', times: 1 } as const];
    const listening = await listen({ ...engines.safari, faults });
    expect(await message(listening)).toBe('Press Listen again.');
    await listening.press('Listen');
    await listening.says('Three.');
    await listening.stops();
    expect((await listening.spoken()).heard.filter((text) => text !== '')).toEqual(all);
    await listening.page.close();
  });
});

describe('a voice that needs a network which is not there', () => {
  const faults = () => [{ words: 'Two.', fault: 'network', times: 9 } as const];

  it('gives way to one on the device', async () => {
    const engine = { ...engines.chrome, faults: [{ words: 'Two.', fault: 'network', times: 1 } as const] };
    const kept = { voice: 'Google UK English' };
    const listening = await openToListen(site, engine, address, { words, kept });
    await listening.press('Listen');
    await listening.says('One.');
    await listening.stops();
    const { asked, heard } = await listening.spoken();
    expect(heard).toEqual(all);
    const voices = asked.filter(({ what, text }) => what === 'speak' && text !== '').map(({ voice }) => voice);
    expect(voices).toEqual(['Google UK English', 'Google UK English', ...Array.from(all.slice(1), () => 'Hazel')]);
    await listening.page.close();
  });

  it('is told where there is no other', async () => {
    const engine = { ...engines.chromeWithCloudOnly, faults: faults() };
    const kept = { voice: 'Google UK English' };
    const listening = await openToListen(site, engine, address, { words, kept });
    await listening.press('Listen');
    await listening.says('One.');
    await listening.stops();
    expect(await message(listening)).toMatch(/needs the internet/);
    await listening.page.close();
  });
});

describe('where it cannot read', () => {
  it('without voices it says so, instead of doing nothing', async () => {
    const listening = await openToListen(site, engines.edgeOnAndroid, address);
    await listening.press('Listen');
    await listening.page.waitForSelector('.listen-bar [role="status"]:not(:empty)');
    expect(await message(listening)).toMatch(/^Your device has no voice/);
    expect(await listening.shownButtons()).toEqual(['Close']);
    await listening.press('Close');
    expect(await listening.shownButtons()).toEqual([]);
    await listening.page.close();
  });

  it('in a browser that cannot speak at all, likewise', async () => {
    const listening = await openToListen(site, engines.chrome, address, { cannotSpeak: true });
    await listening.press('Listen');
    await listening.page.waitForSelector('.listen-bar [role="status"]:not(:empty)');
    expect(await message(listening)).toMatch(/^Your device has no voice/);
    await listening.page.close();
  });

  it('with cloud voices only it takes none by itself, and reads with one that is chosen', async () => {
    const listening = await openToListen(site, engines.chromeWithCloudOnly, address, { words });
    const { page } = listening;
    await listening.press('Listen');
    await page.waitForSelector('.listen-bar [role="status"]:not(:empty)');
    expect(await message(listening)).toMatch(/no voice of its own/);
    expect((await listening.spoken()).asked.filter(({ text }) => text !== undefined && text !== '')).toEqual([]);
    await listening.press('Voice');
    await page.click('.voices input');
    await listening.press('Close', '.voices');
    await listening.press('Listen', '.listen-bar');
    await listening.says('One.');
    await listening.stops();
    expect((await listening.spoken()).heard).toEqual(all);
    await page.close();
  });

  it('without the words it says so, and asks for them again at the next press', async () => {
    const listening = await openToListen(site, engines.chrome, address, { words, fails: 1 });
    await listening.press('Listen');
    await listening.page.waitForSelector('.listen-bar [role="status"]:not(:empty)');
    expect(await message(listening)).toMatch(/could not get the words/);
    await listening.press('Listen');
    await listening.says('One.');
    await listening.stops();
    expect((await listening.spoken()).heard).toEqual(all);
    await listening.page.close();
  });
});
