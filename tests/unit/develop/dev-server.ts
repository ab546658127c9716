import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** `astro dev` in a copy of the project. */
export interface DevServer {
  origin: string;
  close: () => Promise<void>;
}

/**
 * Starts `astro dev` in a temporary project, with the code as it is here.
 * @throws when it ends before it serves anything
 */
export async function startDevServer(root: string): Promise<DevServer> {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  const port = await freePort();
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const program = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: root,
    // What Vitest sets would make Astro serve for a test.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    program.once('exit', () => reject(new Error(`astro dev ended:\n${said}`)));
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.includes(`localhost:${port}`)) resolve();
      });
    }
  });
  return {
    origin: `http://localhost:${port}`,
    close: async () => {
      const ended = once(program, 'exit');
      program.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
