import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFolder } from '../../../../src/cache/cache-folder.ts';
import { partOf, spokenProject } from '../../../unit/sound/spoken-project.ts';
import { temporaryProjectToBuild } from '../../../unit/temporary-project.ts';
import { buildEnvironment } from '../../build-environment.ts';
import type { Moment } from './moment.ts';

const script = join(process.cwd(), 'scripts/build.ts');
const preload = new URL('at-browser-message.ts', import.meta.url).href;

/** What a build came to. */
interface BuildEnded {
  /** The exit code, or 128 and the number of the signal that ended it, as shells tell it. */
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A build that is under way. */
export interface Build {
  process: ChildProcess;
  ended: Promise<BuildEnded>;
  /** Waits until it has said something. */
  says: (words: string) => Promise<void>;
}

export interface HowToBuild {
  environment?: NodeJS.ProcessEnv;
  /** What happens in the middle. */
  moment?: Omit<Moment, 'done'>;
  /** What stands before the command, as in `taskset -c 0`. */
  by?: readonly string[];
  uid?: number;
}

/**
 * A small project with two parts and two PDFs, built once in the words that were good. Then its words
 * are changed, for the next build.
 * @param temporary the folder for temporary files of builds, and of nothing else
 */
export async function smallProject(temporary = mkdtempSync(join(tmpdir(), 'plainleaf-temporary-'))) {
  const { root, write, discard } = spokenProject(temporaryProjectToBuild());
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  const yaml = readFileSync(join(root, 'content/visit/document.yaml'), 'utf8');
  write('content/visit/document.yaml', yaml.replace('editions: []', 'editions: [a4, large-print]'));

  const start = ({ environment = {}, moment, by = [], uid }: HowToBuild = {}): Build => {
    const [program, ...args] = [...by, process.execPath, script];
    const done = join(root, 'moment');
    const child = spawn(program, args, {
      cwd: root,
      detached: true, // a group of its own, as a terminal gives it
      ...(uid !== undefined && { uid, gid: uid }),
      env: {
        ...buildEnvironment,
        TMPDIR: temporary,
        ...(moment && { NODE_OPTIONS: `--import=${preload}`, AT_BROWSER_MESSAGE: JSON.stringify({ ...moment, done }) }),
        ...environment,
      },
    });
    const told = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => (told[stream] += text));
    }
    return {
      process: child,
      ended: new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, ...told }))),
      says: async (words) => {
        while (!told.stdout.includes(words)) {
          if (child.exitCode !== null)
            throw new Error(`It ended without saying "${words}": ${told.stdout}${told.stderr}`);
          await setTimeout(20);
        }
      },
    };
  };

  /** Takes away what was made before, so that all is made again; the browser stays unpacked, and symbols measured. */
  const forgetMade = () => {
    rmSync(join(root, 'node_modules/.cache'), { recursive: true, force: true });
    mkdirSync(join(root, cacheFolder), { recursive: true });
    for (const name of readdirSync(cacheFolder).filter((name) => /^(chromium-|fonts-|drawn-boxes)/.test(name))) {
      symlinkSync(join(process.cwd(), cacheFolder, name), join(root, cacheFolder, name));
    }
  };

  forgetMade();
  const first = await start().ended;
  if (first.status !== 0) throw new Error(`The first build failed:\n${first.stdout}${first.stderr}`);
  cpSync(join(root, 'dist'), join(root, 'good'), { recursive: true });
  write('content/visit/020-the-rooms.mdx', partOf('The rooms', 'Each **exhibit** has a sign and a number.'));

  return {
    root,
    temporary,
    write,
    discard: () => {
      discard();
      rmSync(temporary, { recursive: true });
    },
    start,
    forgetMade,
    /** Puts the good build back, and forgets what was made since. */
    reset: () => {
      for (const name of ['dist', '.plainleaf', 'moment']) rmSync(join(root, name), { recursive: true, force: true });
      cpSync(join(root, 'good'), join(root, 'dist'), { recursive: true });
      forgetMade();
    },
    /** Whether what was to happen in the middle has happened. */
    hasHappened: () => existsSync(join(root, 'moment')),
    published: () => published(root),
    leftOver: () => leftOver(root, temporary),
  };
}

export type SmallProject = Awaited<ReturnType<typeof smallProject>>;

/** Which build stands in dist/, or what is wrong with it. */
function published(root: string): string {
  const dist = join(root, 'dist');
  const list = (folder: string) => readFileSync(join(folder, 'checksums.txt'), 'utf8');
  const { status, stdout } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'checksums.txt'], {
    cwd: dist,
    encoding: 'utf8',
  });
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (status !== 0 || files.length !== list(dist).trim().split('\n').length + 1) return `broken: ${stdout}`;
  if (list(dist) === list(join(root, 'good'))) return 'the good one';
  const words = readFileSync(join(dist, 'visit/the-rooms/index.html'), 'utf8');
  return words.includes('has a sign and a number') ? 'the new one' : 'another one';
}

/** What a build has left: unfinished folders, temporary files, processes. These take a moment to end. */
async function leftOver(root: string, temporary: string): Promise<string[]> {
  for (let tries = 0; processesWith(temporary).length > 0 && tries < 100; tries += 1) await setTimeout(50);
  const workshop = join(root, '.plainleaf');
  return [
    ...processesWith(temporary),
    ...(existsSync(workshop) ? readdirSync(workshop) : []),
    ...readdirSync(temporary),
  ];
}

/** The processes that a build has started, which all have its environment. */
function processesWith(temporary: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const isOurs = readFileSync(`/proc/${id}/environ`, 'utf8').includes(`TMPDIR=${temporary}\0`);
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return isOurs && command !== '' ? [command] : [];
      } catch {
        return []; // it has just ended
      }
    });
}
