import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import type { VFileMessage } from 'vfile-message';
import { cacheFolder } from '../cache/cache-folder.ts';
import { soundAddress } from '../model/addresses.ts';
import type { EasyRead } from '../model/easy-read.ts';
import type { Sound } from '../model/sounds.ts';
import { WritingMistakes } from '../model/writing-mistakes.ts';
import { chooseVoice } from './choose-voice.ts';
import { KeptSounds, type KeptFile } from './kept-sounds.ts';
import { ProgramTrouble } from './run-program.ts';
import { speak, speechArgs } from './speak.ts';
import { spokenPages, type SpokenPage } from './spoken-pages.ts';
import { takeRecording } from './take-recording.ts';
import { findTools, type Tools } from './tools.ts';

/** No program may take longer; in milliseconds. A long part takes a second. */
const LIMIT = 120_000;

/** A sound that is ready. */
export interface ReadySound extends Sound {
  /** Where each of its files is now, in the same order. */
  paths: string[];
  /** Whether it was spoken in this build. */
  isNew: boolean;
}

/** The sounds that are ready, and why others are not: a few words for each reason. */
export interface Sounds {
  sounds: ReadySound[];
  troubles: string[];
}

/**
 * Makes the sound of each page that can be listened to, where the machine has the programs for it.
 * A recorded file goes before. What has not changed since an earlier build is not spoken again.
 *
 * @param root the project's folder
 * @param options where sounds are kept for the next build, and the limit of time for each program
 * @throws WritingMistakes when a recorded file is no sound
 */
export async function makeSounds(
  root: string,
  documents: readonly EasyRead[],
  { keptIn = join(cacheFolder, 'sounds'), limit = LIMIT } = {},
): Promise<Sounds> {
  const pages = documents.flatMap(spokenPages);
  const recorded = await takeRecordings(root, pages);
  const toSpeak = pages.filter(({ recording }) => recording === undefined);
  if (toSpeak.length === 0) return { sounds: recorded, troubles: [] };
  const { tools, missing } = await findTools(limit);
  const kept = new KeptSounds(keptIn);
  const made = tools ? await speakAll(toSpeak, tools, kept, limit) : { sounds: [], troubles: [] };
  await kept.forget();
  return {
    sounds: [...recorded, ...made.sounds],
    troubles: [...(missing === undefined ? [] : [missing]), ...made.troubles],
  };
}

async function takeRecordings(root: string, pages: readonly SpokenPage[]): Promise<ReadySound[]> {
  const problems: VFileMessage[] = [];
  const sounds: ReadySound[] = [];
  for (const { page, recording } of pages) {
    if (recording === undefined) continue;
    const { file, problem } = await takeRecording(root, recording);
    if (problem) problems.push(problem);
    if (file) sounds.push(readySound(page, [file], { isRecorded: true }));
  }
  if (problems.length > 0) throw new WritingMistakes(problems);
  return sounds;
}

async function speakAll(pages: readonly SpokenPage[], tools: Tools, kept: KeptSounds, limit: number): Promise<Sounds> {
  const troubles = new Map<string, number>();
  let hangs: ProgramTrouble | undefined;
  const sounds = await pMap(
    pages,
    async (page) => {
      try {
        // Each further page would wait just as long.
        if (hangs) throw hangs;
        return await speakPage(page, tools, kept, limit);
      } catch (error) {
        if (!(error instanceof ProgramTrouble)) throw error;
        if (error.kind === 'hangs') hangs = error;
        troubles.set(error.message, (troubles.get(error.message) ?? 0) + 1);
        return undefined;
      }
    },
    { concurrency: availableParallelism() },
  );
  return {
    sounds: sounds.filter((sound) => sound !== undefined),
    troubles: Array.from(troubles, ([why, count]) => `none for ${count} ${count === 1 ? 'page' : 'pages'}: ${why}`),
  };
}

async function speakPage(page: SpokenPage, tools: Tools, kept: KeptSounds, limit: number): Promise<ReadySound> {
  const voice = chooseVoice(page.language, tools.voices);
  if (voice === undefined) throw new ProgramTrouble(`espeak-ng has no voice for ${page.language}`);
  const ways = tools.encoders.map(({ version, format, args }) => [version, format, args('', '', page.names)]);
  const job = JSON.stringify([page.ssml, tools.version, speechArgs(voice, '', ''), ways]);
  const found = await kept.find(job);
  if (found) return readySound(page.page, found);
  const made = await speak({ ...page, voice }, tools.encoders, limit);
  return readySound(page.page, await kept.keep(job, made), { isNew: true });
}

function readySound(page: string, files: readonly KeptFile[], { isRecorded = false, isNew = false } = {}): ReadySound {
  return {
    page,
    seconds: files[0]?.seconds ?? 0,
    isRecorded,
    files: files.map(({ ending, type, bytes }) => ({ file: soundAddress(page, ending), type, bytes })),
    paths: files.map(({ path }) => path),
    isNew,
  };
}
