import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server program that runs for a test or a measurement. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  pid: number;
  stop: () => Promise<void>;
}

/** How one server program is started in the foreground. */
export interface ServerProgram {
  program: string;
  /**
   * Writes its configuration.
   * @param folder a folder of its own, for all that it writes
   * @param port where it is to listen on 127.0.0.1
   * @returns the arguments that it is started with
   */
  configure: (folder: string, port: number) => Promise<string[]>;
}

/** How long a server may take to start, in milliseconds. */
const PATIENCE = 10_000;

/** Whether the machine has a program, found as the system finds programs. */
export function hasProgram(program: string): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/**
 * Starts a server that only this machine can reach, with a folder of its own that goes with it.
 * @throws when it is not there, or does not answer, with what it said
 */
export async function startServer({ program, configure }: ServerProgram): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'plainleaf-'));
  const port = await freePort();
  const server = spawn(program, await configure(folder, port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  try {
    await once(server, 'spawn');
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  }
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await answers(origin))) {
    if (server.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`${program} did not start: ${said.trim()}`);
    }
    await wait(50);
  }
  return { origin, pid: server.pid ?? 0, stop };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
