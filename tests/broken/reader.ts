import { fork, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Failure } from '../../src/publish/tell-failure.ts';
import { temporaryProject } from '../unit/temporary-project.ts';
import type { Changes } from './rule.ts';

/** What reading a content came to: the lines that its pages hold, or the failure that is told. */
export type Outcome = { lines: string[] } | Failure;

const child = new URL('read-child.ts', import.meta.url);

/**
 * Reads broken contents one after the other, in a process of its own: one that does not end can be
 * killed, and the next is read by a fresh one.
 */
export function contentReader() {
  const { root, discard } = temporaryProject();
  mend(root);
  let running: ChildProcess | undefined;
  const start = () => {
    running ??= fork(child, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    return running;
  };
  const stop = () => {
    running?.kill('SIGKILL');
    running = undefined;
  };
  return {
    root,
    /**
     * Reads the real content with some changes.
     * @param withWords whether its words are checked as well
     */
    read: (changes: Changes, withWords = false): Promise<Outcome> => {
      apply(root, changes);
      const process = start();
      return new Promise((resolve, reject) => {
        const failed = () => reject(new Error('The process that reads has died'));
        process.once('exit', failed);
        process.once('message', (told: Outcome) => {
          process.off('exit', failed);
          resolve(told);
        });
        process.send(withWords);
      });
    },
    /** Makes the content as it was. */
    mend: () => mend(root),
    stop,
    discard: () => {
      stop();
      discard();
    },
  };
}

/** Changes files of a project. */
export function apply(root: string, changes: Changes): void {
  for (const [file, change] of Object.entries(changes)) {
    const path = join(root, file);
    rmSync(path, { recursive: true, force: true });
    if (change === undefined) continue;
    mkdirSync(dirname(path), { recursive: true });
    if (typeof change === 'string' || change instanceof Uint8Array) writeFileSync(path, change);
    else if ('folder' in change) mkdirSync(path);
    else symlinkSync(change.linkTo === '.' ? path : change.linkTo, path);
  }
}

/** Puts the real content in the place of a broken one. */
function mend(root: string): void {
  for (const folder of ['content', 'icons']) rmSync(join(root, folder), { recursive: true, force: true });
  for (const name of ['content/site.yaml', 'content/privacy-policy', 'icons']) {
    cpSync(name, join(root, name), { recursive: true });
  }
}
