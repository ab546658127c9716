import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChecksums } from '../../../src/publish/write-checksums.ts';

const docs = readFileSync('docs/hosting.md', 'utf8');

/** The command below a mark in docs/hosting.md. */
function commandOf(mark: string): string {
  return new RegExp(`<!-- ${mark} -->\\n\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? '';
}

/** What stands in for the programs that reach a server. Each copy and each reload is a line of a file. */
const programs = {
  rsync:
    'cp -a "$2" "${3#*:}" && echo "$3" >> "$SERVER/copied"; [ ! -e "$SERVER/breaks" ] || echo half > "${3#*:}/index.html"',
  ssh: 'sh -c "$2"',
  sudo: 'echo "$@" >> "$SERVER/done"',
  // Two releases of one second would have one name.
  date: 'at=$(cat "$SERVER/count" 2>/dev/null || echo 0); echo $((at + 1)) > "$SERVER/count"; echo "2026-$at"',
};

describe.runIf(process.platform === 'linux')('the commands of docs/hosting.md', () => {
  let server: string;
  beforeEach(() => {
    server = mkdtempSync(join(tmpdir(), 'plainleaf-'));
    mkdirSync(join(server, 'bin'));
    mkdirSync(join(server, 'dist'));
    mkdirSync(join(server, 'releases'));
    for (const [name, script] of Object.entries(programs)) {
      writeFileSync(join(server, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    }
  });
  afterEach(() => rmSync(server, { recursive: true }));

  const run = (mark: string) => {
    const command = commandOf(mark).replaceAll('/srv/easyread', server);
    const env = { PATH: `${join(server, 'bin')}:${process.env['PATH'] ?? ''}`, SERVER: server };
    return spawnSync('sh', ['-c', command], { cwd: server, env, encoding: 'utf8' });
  };
  const publish = async (words: string) => {
    writeFileSync(join(server, 'dist/index.html'), words);
    await writeChecksums(join(server, 'dist'));
    return run('release');
  };
  const shown = () => readFileSync(join(server, 'current/index.html'), 'utf8');

  it('publish a release, then the next, and go back', async () => {
    expect(await publish('one')).toMatchObject({ status: 0, stderr: '' });
    expect(shown()).toBe('one');
    await publish('two');
    expect([shown(), readlinkSync(join(server, 'current'))]).toEqual(['two', 'releases/2026-1']);
    await publish('three');
    expect(run('rollback')).toMatchObject({ status: 0, stderr: '' });
    expect(shown()).toBe('two');
    expect(run('rollback').status).toBe(0);
    expect(shown()).toBe('one');
    expect(readFileSync(join(server, 'done'), 'utf8')).toBe('systemctl reload nginx\n'.repeat(5));
  });

  it('do not show a copy that is not whole', async () => {
    await publish('one');
    writeFileSync(join(server, 'breaks'), '');
    expect((await publish('two')).status).not.toBe(0);
    expect(shown()).toBe('one');
    expect(readFileSync(join(server, 'done'), 'utf8')).toBe('systemctl reload nginx\n');
  });
});

it('docs/hosting.md names every file that is made for hosts', () => {
  for (const file of [
    '_headers',
    '.htaccess',
    'hosting/nginx.conf',
    'hosting/nginx-brotli.conf',
    'hosting/Caddyfile',
  ]) {
    expect(docs).toContain(`\`${file}\``);
  }
});
