import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpokenFile } from '../../../src/reader/listen/spoken-file.ts';
import { answerRequests, openBuiltSite, type BuiltSite } from '../../browser.ts';
import { built, content } from '../../built.ts';
import { openToListen, type ListeningPage } from './listening-page.ts';
import { engines, type Engine } from '../../../src/proof/states/speech-engine.ts';

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

/** A page that can be listened to, and has no recording. */
const withoutRecording = `/${document?.id ?? ''}/all/`;
const withRecording = built.documents[0]?.sounds[0]?.page;

/** Waits until the bar says something. */
const tells = ({ page }: ListeningPage, words: string) =>
  page.waitForFunction(
    (wanted) => globalThis.document.querySelector('.listen-bar [role="status"]')?.textContent.includes(wanted),
    { polling: 10 },
    words,
  );

describe('where it cannot read', () => {
  it('without voices it says so, instead of doing nothing, and at once that something happens', async () => {
    // As slow as life: voices are waited for, two seconds long.
    const listening = await openToListen(site, { ...engines.edgeOnAndroid, speed: 1 }, withoutRecording);
    await listening.press('Listen');
    await tells(listening, 'Wait a moment.');
    await tells(listening, 'Your device has no voice that can read this. Look for');
    expect(await listening.shownButtons()).toEqual(['Close']);
    await listening.press('Close');
    expect(await listening.shownButtons()).toEqual([]);
    await listening.page.close();
  });

  it('in a browser that cannot speak at all, likewise', async () => {
    const listening = await openToListen(site, engines.chrome, withoutRecording, { cannotSpeak: true });
    await listening.press('Listen');
    await tells(listening, 'Your device has no voice that can read this. Look for');
    await listening.page.close();
  });

  it('with cloud voices only it takes none by itself, and reads with one that is chosen', async () => {
    const listening = await openToListen(site, engines.chromeWithCloudOnly, withoutRecording, { words });
    const { page } = listening;
    await listening.press('Listen');
    await tells(listening, 'no voice of its own');
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
    await tells(listening, 'could not get the words');
    await listening.press('Listen');
    await listening.says('One.');
    await listening.stops();
    expect((await listening.spoken()).heard).toEqual(all);
    await listening.page.close();
  });
});

describe.skipIf(!withRecording)('where it cannot read but there is a recording (skipped without sounds)', () => {
  const playing = ({ page }: ListeningPage) => page.$eval('.sound audio', (audio) => !audio.paused);
  const noVoice = { ...engines.edgeOnAndroid, speed: 200 };

  it.each([
    ['no voice', noVoice, ['Stop', 'Close']],
    ['voices that use the internet only', engines.chromeWithCloudOnly, ['Stop', 'Voice', 'Close']],
  ])('with %s, Listen plays it and shows the player', async (_, engine, buttons) => {
    const listening = await openToListen(site, engine, withRecording ?? '');
    await listening.press('Listen', '.top');
    await tells(listening, 'So you hear a recording.');
    expect(await playing(listening)).toBe(true);
    expect(await listening.page.$eval('.sound', (one) => one.hasAttribute('open'))).toBe(true);
    expect(await listening.shownButtons()).toEqual(buttons);
    expect((await listening.spoken()).begun).toEqual([]);
    await listening.press('Stop', '.top');
    await listening.stops();
    expect(await playing(listening)).toBe(false);
    await listening.press('Play the recording');
    await tells(listening, 'So you hear a recording.');
    await listening.page.keyboard.press('Escape');
    await tells(listening, 'But you can hear a recording');
    expect(await playing(listening)).toBe(false);
    await listening.page.close();
  });

  it.each([
    ['beside a statement', '', '.listen-one'],
    ['of one at a time', '?one', '.step-listen'],
  ])(
    'the button %s says that there is one of the whole page, and plays nothing by itself',
    async (_, query, button) => {
      const listening = await openToListen(site, noVoice, `${withRecording ?? ''}${query}`);
      await listening.page.click(button);
      await tells(listening, 'But you can hear a recording of the whole page.');
      expect(await playing(listening)).toBe(false);
      await listening.press('Play the recording');
      await tells(listening, 'So you hear a recording.');
      await listening.press('Close', '.listen-bar');
      expect(await playing(listening)).toBe(false);
      await listening.page.close();
    },
  );

  it('who closes the bar while it waits is not surprised by a sound', async () => {
    const listening = await openToListen(site, { ...engines.edgeOnAndroid, speed: 1 }, withRecording ?? '');
    await listening.press('Listen', '.top');
    await tells(listening, 'Wait a moment.');
    await listening.press('Close', '.listen-bar');
    const focused = () =>
      listening.page.evaluate(() => globalThis.document.activeElement?.getAttribute('data-control'));
    expect(await focused()).toBe('listen');
    await listening.page.waitForFunction(() => !globalThis.document.querySelector('[aria-busy]'));
    expect(await playing(listening)).toBe(false);
    expect(await listening.shownButtons()).toEqual([]);
    await listening.page.close();
  });

  it('when it cannot be had either, it says why', async () => {
    const listening = await openToListen(site, noVoice, withRecording ?? '');
    await answerRequests(listening.page, (request) => {
      void (/\.(ogg|mp3)$/.test(request.url()) ? request.abort('internetdisconnected') : request.continue());
    });
    await listening.press('Listen', '.top');
    await tells(listening, 'The recording needs the internet.');
    await listening.page.close();
  });
});
