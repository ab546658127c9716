import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a fake program behaves: as it should, or as programs do when something is wrong. */
export type Behaviour = 'works' | 'fails' | 'hangs' | 'makes half' | 'makes nothing';

/** A folder of programs that behave as a test wants, to be the whole PATH. */
export interface FakePrograms {
  folder: string;
  /** Adds a program, or changes how it behaves. */
  put: (program: 'espeak-ng' | 'ffmpeg' | 'opusenc' | 'lame', behaviour?: Behaviour, version?: string) => void;
  /** The words that were spoken, in no certain order: a line of SSML for each time. */
  spoken: () => string[];
  discard: () => void;
}

const sounds = JSON.stringify(new URL('sound-bytes.ts', import.meta.url).href);

/** What all of them do: say their version, or make a file as long as the words that they are given. */
const script = (program: string, behaviour: Behaviour, version: string, log: string) => `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const after = (option) => args[args.indexOf(option) + 1];
const told = {
  '--version': '${program} ${version}',
  '-version': '${program} ${version}',
  '--voices': 'Pty Language Age/Gender VoiceName File Other\\n 2 en-gb --/M English gmw/en (en 2)',
  '-encoders': ' A..... libopus  Opus\\n A..... libmp3lame  MP3',
}[args.at(-1)];
if (told) console.log(told);
else if ('${behaviour}' === 'hangs') setInterval(() => {}, 1000);
else if ('${behaviour}' === 'fails') {
  console.error('first line\\n' + args.at(-1) + ': no room for it');
  process.exit(3);
} else if ('${behaviour}' !== 'makes nothing') make();

async function make() {
  const { soundBytes } = await import(${sounds});
  const isVoice = '${program}' === 'espeak-ng';
  const [from, to] = isVoice ? [after('-f'), after('-w')] : [args.includes('-i') ? after('-i') : args.at(-2), args.at(-1)];
  const content = readFileSync(from);
  // Ten letters a second; a WAV has 44100 bytes a second.
  const seconds = isVoice ? content.length / 10 : (content.length - 44) / 44100;
  if (isVoice) appendFileSync('${log}', content.toString().replaceAll('\\n', ' ') + '\\n');
  const made = soundBytes[{ wav: 'wav', mp3: 'mp3', ogg: 'opus' }[to.slice(-3)]](seconds);
  writeFileSync(to, '${behaviour}' === 'makes half' ? made.subarray(0, made.length / 2) : made);
}
`;

/** Makes an empty folder for fake programs. */
export function fakePrograms(): FakePrograms {
  const home = mkdtempSync(join(tmpdir(), 'plainleaf-fakes-'));
  const [folder, log] = [join(home, 'bin'), join(home, 'spoken.txt')];
  mkdirSync(folder);
  return {
    folder,
    put: (program, behaviour = 'works', version = '1') => {
      writeFileSync(join(folder, program), script(program, behaviour, version, log));
      chmodSync(join(folder, program), 0o755);
    },
    spoken: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    discard: () => rmSync(home, { recursive: true, force: true }),
  };
}
