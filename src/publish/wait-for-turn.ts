import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Waits until no other build is at work in a project, and then keeps others waiting until this
 * process ends, however it ends: the system itself closes the socket that others wait at.
 *
 * @param root the project's folder
 * @param say tells what it waits for
 */
export async function waitForTurn(root: string, say: (text: string) => void): Promise<void> {
  const socket = socketOf(root);
  while (!(await take(socket))) {
    await untilLeft(socket, (other) =>
      say(`Another build is at work in ${root} (process ${other}). This one begins when that has ended.\n`),
    );
  }
}

/** A name for the project's socket: in memory where the system can, since a file outlives who made it. */
function socketOf(root: string): string {
  const name = `plainleaf-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

/** Takes a socket; false when another process has it. */
function take(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((waiting) => {
      waiting.on('error', () => undefined); // who waits may be stopped
      waiting.unref().write(String(process.pid));
    });
    // Where there are no sockets nobody waits: dist/ is whole all the same.
    server.once('error', (error) => resolve(!('code' in error && error.code === 'EADDRINUSE')));
    server.listen(socket, () => resolve(true));
    server.unref();
  });
}

/** Waits until the process that has a socket ends. */
function untilLeft(socket: string, tell: (process: string) => void): Promise<void> {
  return new Promise((resolve) => {
    connect(socket)
      .once('data', (process) => tell(process.toString()))
      .once('error', ({ code }: NodeJS.ErrnoException) => {
        // Nobody is there: a file was left by a process that was killed.
        if (code === 'ECONNREFUSED' && isFile(socket)) rmSync(socket, { force: true });
      })
      .once('close', () => resolve());
  });
}

function isFile(socket: string): boolean {
  return socket.startsWith(tmpdir());
}
