import { ProgramTrouble, runProgram } from './run-program.ts';

/** What a player shows of a file that was kept. */
export interface Names {
  title: string;
  /** Whose words they are. */
  organisation: string;
  document: string;
}

/** A format in which sounds are made. */
export interface Format {
  name: string;
  ending: string;
  type: string;
}

/** A program that makes files of one format. */
export interface Encoder {
  program: string;
  format: Format;
  /** All that it says of its version. */
  version: string;
  args: (from: string, to: string, names: Names) => string[];
}

// Opus first: it says the same in half the bytes, and browsers take the first that they can play.
const opus: Format = { name: 'Opus', ending: '.ogg', type: 'audio/ogg; codecs=opus' };
const mp3: Format = { name: 'MP3', ending: '.mp3', type: 'audio/mpeg' };

/** Bits a second of MP3, for a single voice. */
export const MP3_BITRATE = 48_000;

type Way = Omit<Encoder, 'version' | 'format'> & { asks: readonly string[]; needs: string; version: readonly string[] };

/** The ways to make each format, the best first. None writes a date, and Ogg's number of the stream is fixed. */
const ways: readonly { format: Format; ways: readonly Way[] }[] = [
  {
    format: opus,
    ways: [
      ffmpeg('libopus', ['-b:a', '24k', '-application', 'voip']),
      {
        program: 'opusenc',
        asks: ['--version'],
        needs: '',
        version: ['--version'],
        args: (from, to, { title, organisation, document }) => [
          ...['--quiet', '--serial', '1', '--bitrate', '24', '--speech', '--discard-comments'],
          ...['--title', title, '--artist', organisation, '--album', document, from, to],
        ],
      },
    ],
  },
  {
    format: mp3,
    ways: [
      ffmpeg('libmp3lame', ['-b:a', String(MP3_BITRATE)]),
      {
        program: 'lame',
        asks: ['--version'],
        needs: '',
        version: ['--version'],
        args: (from, to, { title, organisation, document }) => [
          ...['--quiet', '--cbr', '-b', String(MP3_BITRATE / 1000), '-m', 'm', '--id3v2-only'],
          ...['--tt', title, '--ta', organisation, '--tl', document, from, to],
        ],
      },
    ],
  },
];

function ffmpeg(codec: string, options: readonly string[]): Way {
  return {
    program: 'ffmpeg',
    asks: ['-hide_banner', '-encoders'],
    needs: ` ${codec} `,
    version: ['-version'],
    args: (from, to, { title, organisation, document }) => [
      ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-y', '-i', from],
      ...['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-c:a', codec, ...options],
      ...['-metadata', `title=${title}`, '-metadata', `artist=${organisation}`, '-metadata', `album=${document}`, to],
    ],
  };
}

/**
 * Finds an encoder for each format.
 * @param limit no program is waited for longer; in milliseconds
 * @returns what was found, and the formats for which there is none
 */
export async function findEncoders(limit: number): Promise<{ encoders: Encoder[]; without: Format[] }> {
  const found = await Promise.all(
    ways.map(async ({ format, ways: all }) => {
      for (const way of all) {
        const version = await versionOf(way, limit);
        if (version !== undefined) return { program: way.program, args: way.args, format, version };
      }
      return undefined;
    }),
  );
  return {
    encoders: found.filter((encoder) => encoder !== undefined),
    without: ways.flatMap(({ format }, index) => (found[index] ? [] : [format])),
  };
}

async function versionOf({ program, asks, needs, version }: Way, limit: number): Promise<string | undefined> {
  try {
    if (!(await runProgram(program, asks, limit)).includes(needs)) return undefined;
    return await runProgram(program, version, limit);
  } catch (error) {
    if (error instanceof ProgramTrouble) return undefined;
    throw error;
  }
}
