import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../stopping/temporary-folder.ts';
import { MP3_BITRATE, type Encoder, type Names } from './encoders.ts';
import { measure } from './measure.ts';
import { ProgramTrouble, runProgram } from './run-program.ts';

/** Words a minute; the voice's own speed is 175. */
const SPEED = 150;

/** A made file may be longer or shorter by this, since formats come in blocks; in seconds. */
const TOLERANCE = 0.25;

/** What is to be spoken. */
export interface Speech {
  ssml: string;
  voice: string;
  names: Names;
}

/** A sound file that was made. */
export interface MadeFile {
  ending: string;
  type: string;
  seconds: number;
  content: Uint8Array;
}

/** How espeak-ng is asked; `-m` is for SSML, `-b 1` for UTF-8. */
export function speechArgs(voice: string, from: string, to: string): string[] {
  return ['-m', '-b', '1', '-v', voice, '-s', String(SPEED), '-f', from, '-w', to];
}

/**
 * Speaks words and encodes them. Nothing is left behind when it fails.
 * @param limit no program may take longer; in milliseconds
 * @throws ProgramTrouble when a program fails, does not end or makes less than the whole
 */
export async function speak(
  { ssml, voice, names }: Speech,
  encoders: readonly Encoder[],
  limit: number,
): Promise<MadeFile[]> {
  const { path: folder, remove } = await makeTemporaryFolder(join(tmpdir(), 'plainleaf-sound-'));
  try {
    const [words, spoken] = [join(folder, 'words.xml'), join(folder, 'spoken.wav')];
    await writeFile(words, ssml);
    await runProgram('espeak-ng', speechArgs(voice, words, spoken), limit);
    const seconds = await secondsOfWav(spoken);
    const made: MadeFile[] = [];
    for (const { program, format, args } of encoders) {
      const file = join(folder, `sound${format.ending}`);
      await runProgram(program, args(spoken, file, names), limit);
      const content = await readMade(program, file);
      const found = await measure(content, file);
      const isWhole = format.ending !== '.mp3' || content.byteLength >= (found.seconds * MP3_BITRATE) / 8 - 2000;
      if (Math.abs(found.seconds - seconds) > TOLERANCE || !isWhole) throw notWhole(program);
      made.push({ ending: format.ending, type: format.type, seconds: found.seconds, content });
    }
    return made;
  } finally {
    await remove();
  }
}

/** The length of what espeak-ng spoke, by its own count of bytes: a file that lost its end is found out. */
async function secondsOfWav(path: string): Promise<number> {
  const content = await readMade('espeak-ng', path);
  const isWhole = content.length > 44 && content.readUInt32LE(4) + 8 === content.length;
  const { container, seconds } = await measure(content, path);
  if (!isWhole || container !== 'WAVE' || seconds === 0) throw notWhole('espeak-ng');
  return seconds;
}

async function readMade(program: string, path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new ProgramTrouble(`${program} made no file`);
  });
}

function notWhole(program: string): ProgramTrouble {
  return new ProgramTrouble(`${program} did not make the whole file`);
}
