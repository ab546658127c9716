import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../../src/model/read-content.ts';
import { makeSounds } from '../../../src/sound/make-sounds.ts';
import type { TemporaryProject } from '../temporary-project.ts';
import { fakePrograms, type Behaviour, type FakePrograms } from './fake-programs.ts';
import { soundBytes } from './sound-bytes.ts';
import { partOf, spokenProject } from './spoken-project.ts';

let project: TemporaryProject;
let programs: FakePrograms;
let kept: string;
let temporary: string;

beforeEach(() => {
  project = spokenProject();
  programs = fakePrograms();
  kept = join(project.root, 'kept');
  temporary = join(project.root, 'temporary');
  mkdirSync(temporary);
  for (const program of ['espeak-ng', 'ffmpeg'] as const) programs.put(program);
  vi.stubEnv('PATH', programs.folder);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  programs.discard();
  project.discard();
});

const make = (limit = 20_000) => makeSounds(project.root, readContent(project.root).documents, { keptIn: kept, limit });
const pages = ['/visit/tickets/', '/visit/the-rooms/', '/visit/hard-words/'];

describe('the sounds of a document', () => {
  it('are made of each part and of the hard words, in both formats, as long as they are', async () => {
    const { sounds, troubles } = await make();
    expect(troubles).toEqual([]);
    expect(sounds.map(({ page }) => page)).toEqual(pages);
    const [tickets] = sounds;
    expect(tickets?.files.map(({ file, type }) => [file, type])).toEqual([
      ['/visit/tickets/tickets.ogg', 'audio/ogg; codecs=opus'],
      ['/visit/tickets/tickets.mp3', 'audio/mpeg'],
    ]);
    const ssml = programs.spoken().find((line) => line.includes('Tickets')) ?? '';
    expect(tickets?.seconds).toBeCloseTo(ssml.length / 10, 1);
    const sizes = tickets?.paths.map((path) => readFileSync(path).length);
    expect(tickets?.files.map(({ bytes }) => bytes)).toEqual(sizes);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('say the words as people say them, with a rest after each statement', async () => {
    await make();
    expect(programs.spoken().find((line) => line.includes('Tickets'))).toBe(
      '<speak> Tickets<break time="1000ms"/> ' +
        'Call oh one seven eight five, three one two oh oh oh and ask.<break time="800ms"/> </speak> ',
    );
  });

  it('are spoken once: the next build takes them as they are', async () => {
    const first = await make();
    const spoken = programs.spoken().length;
    const second = await make();
    expect(programs.spoken()).toHaveLength(spoken);
    expect(second.sounds.map(({ files, paths }) => [files, paths])).toEqual(
      first.sounds.map(({ files, paths }) => [files, paths]),
    );
    expect(second.sounds.map(({ isNew }) => isNew)).toEqual([false, false, false]);
  });

  it('are spoken again where words have changed, and nowhere else', async () => {
    await make();
    project.write('content/visit/010-tickets.mdx', partOf('Tickets', 'They are free.'));
    expect((await make()).sounds.map(({ isNew }) => isNew)).toEqual([true, false, false]);
  });

  it.each(['espeak-ng', 'ffmpeg'] as const)('are spoken again with another %s', async (program) => {
    await make();
    programs.put(program, 'works', '2');
    expect((await make()).sounds.map(({ isNew }) => isNew)).toEqual([true, true, true]);
  });

  it('are spoken again when a kept file lost its end', async () => {
    const [tickets] = (await make()).sounds;
    writeFileSync(tickets?.paths[1] ?? '', 'half');
    expect((await make()).sounds.map(({ isNew }) => isNew)).toEqual([true, false, false]);
  });
});

describe('a machine without all programs', () => {
  const remove = (program: string) => rmSync(join(programs.folder, program));

  it('has no sounds without espeak-ng, and says so', async () => {
    remove('espeak-ng');
    expect(await make()).toEqual({ sounds: [], troubles: ['espeak-ng is not installed'] });
  });

  it('has no sounds without an encoder, and says so', async () => {
    remove('ffmpeg');
    expect(await make()).toEqual({ sounds: [], troubles: ['no ffmpeg is installed that makes Opus or MP3'] });
  });

  it('takes opusenc and lame in the place of ffmpeg', async () => {
    remove('ffmpeg');
    for (const program of ['opusenc', 'lame'] as const) programs.put(program);
    const { sounds, troubles } = await make();
    expect([sounds.length, sounds[0]?.files.length, troubles]).toEqual([3, 2, []]);
  });

  it('makes the one format that it can', async () => {
    remove('ffmpeg');
    programs.put('lame');
    const { sounds, troubles } = await make();
    expect(sounds.map(({ files }) => files.map(({ type }) => type))).toEqual(Array(3).fill(['audio/mpeg']));
    expect(troubles).toEqual(['no program is installed that makes Opus']);
  });
});

describe('a program that does not work', () => {
  it.each<['espeak-ng' | 'ffmpeg', Behaviour, string]>([
    ['espeak-ng', 'fails', 'espeak-ng stopped with: spoken.wav: no room for it'],
    ['espeak-ng', 'makes half', 'espeak-ng did not make the whole file'],
    ['espeak-ng', 'makes nothing', 'espeak-ng made no file'],
    ['ffmpeg', 'fails', 'ffmpeg stopped with: sound.ogg: no room for it'],
    ['ffmpeg', 'makes half', 'ffmpeg did not make the whole file'],
    ['ffmpeg', 'makes nothing', 'ffmpeg made no file'],
  ])('%s %s: the build goes on without sounds, and nothing is left', async (program, behaviour, why) => {
    programs.put(program, behaviour);
    expect(await make()).toEqual({ sounds: [], troubles: [`none for 3 pages: ${why}`] });
    expect([...readdirSync(temporary), ...readdirSync(project.root).filter((name) => name === 'kept')]).toEqual([]);
  });

  it('lame makes half: the length that a file tells is not believed', async () => {
    rmSync(join(programs.folder, 'ffmpeg'));
    programs.put('lame', 'makes half');
    expect((await make()).troubles).toContain('none for 3 pages: lame did not make the whole file');
  });

  it.each(['espeak-ng', 'ffmpeg'] as const)('%s hangs: it is stopped, and not asked again', async (program) => {
    programs.put(program, 'hangs');
    const from = performance.now();
    const { sounds, troubles } = await make(3000);
    expect(sounds).toEqual([]);
    expect(troubles).toEqual([`none for 3 pages: ${program} did not end in 3 seconds`]);
    // Three pages, one after the other, would take nine seconds at least.
    expect(performance.now() - from).toBeLessThan(8900);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a recorded file', () => {
  const record = (name: string, content: Uint8Array | string) => project.write(`content/visit/${name}`, content);

  it('goes before the made one, as it is', async () => {
    record('020-the-rooms.mp3', soundBytes.mp3(12));
    const { sounds } = await make();
    const rooms = sounds.find(({ page }) => page === '/visit/the-rooms/');
    expect(rooms).toMatchObject({
      isRecorded: true,
      files: [{ file: '/visit/the-rooms/the-rooms.mp3', type: 'audio/mpeg' }],
      paths: [join(project.root, 'content/visit/020-the-rooms.mp3')],
    });
    expect(rooms?.seconds).toBeCloseTo(12, 1);
    expect(programs.spoken().filter((line) => line.includes('rooms'))).toEqual([]);
    expect(sounds).toHaveLength(3);
  });

  it('of each page needs no programs', async () => {
    for (const name of ['010-tickets.opus', '020-the-rooms.OGG', 'hard-words.ogg']) record(name, soundBytes.opus(5));
    vi.stubEnv('PATH', temporary);
    const { sounds, troubles } = await make();
    expect(troubles).toEqual([]);
    expect(sounds.map(({ seconds, files }) => [seconds, files[0]?.file])).toEqual([
      [5, '/visit/tickets/tickets.opus'],
      [5, '/visit/the-rooms/the-rooms.ogg'],
      [5, '/visit/hard-words/hard-words.ogg'],
    ]);
  });

  it.each([
    ['no sound at all', 'words '.repeat(300)],
    ['empty', ''],
    ['of another kind', soundBytes.opus(5)],
  ])('that is %s is a writing mistake', async (_, content) => {
    record('020-the-rooms.mp3', content);
    await expect(make()).rejects.toThrow(
      'content/visit/020-the-rooms.mp3:1:1  Unexpected file that is no sound of the kind `.mp3`, expected what its name ' +
        'says: save the recording once more, as MP3; a file that was only renamed does not become one  recording',
    );
  });
});
