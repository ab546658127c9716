import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerProgram } from './start-server.ts';

/** Where Debian puts nginx's module for files that are compressed with Brotli. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send what is compressed with Brotli. */
export const hasBrotli = existsSync(BROTLI_MODULE);

/** What nginx says of itself: `nginx 1.22.1`. */
export function nginxVersion(): string {
  return (
    /nginx\/[\d.]+/.exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr)?.[0].replace('/', ' ') ?? 'nginx'
  );
}

/**
 * An nginx of its own, that touches nothing of the one that the machine may run.
 * @param site the folder that it serves
 * @param rules what stands in its `server`
 * @param withBrotli whether it loads its module for Brotli
 */
export function nginxFor(site: string, rules: string, withBrotli = hasBrotli): ServerProgram {
  return {
    program: 'nginx',
    configure: async (folder, port) => {
      const file = join(folder, 'nginx.conf');
      await writeFile(file, configuration({ site, rules, folder, port, withBrotli }));
      return ['-p', folder, '-e', 'stderr', '-c', file];
    },
  };
}

interface Parts {
  site: string;
  rules: string;
  folder: string;
  port: number;
  withBrotli: boolean;
}

function configuration({ site, rules, folder, port, withBrotli }: Parts): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `${withBrotli ? `load_module ${BROTLI_MODULE};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    ${rules}
  }
}
`;
}
