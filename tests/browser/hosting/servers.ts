import { chmod, cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hasBrotli, nginxFor } from '../../../src/bench/load/nginx.ts';
import { hasProgram, type ServerProgram } from '../../../src/bench/load/start-server.ts';

/** A server of Debian with the configuration that the build made. */
export interface Server {
  name: string;
  start: ServerProgram;
  /** How it can send what is compressed. */
  encodings: readonly string[];
  /** What is not on this machine. */
  missing?: string;
}

/** `.ci/run` sets it when it has installed the servers: then one that is missing is a failure. */
export const mustBeThere = process.env['PLAINLEAF_CI_TOOLS'] === '1';

const site = resolve('dist');
const apacheModules = '/usr/lib/apache2/modules';

const include = (file: string) => `include ${join(site, 'hosting', file)};`;

/** Every server that the build makes a configuration for, and that can be run here. */
export const servers: readonly Server[] = [
  {
    name: 'nginx',
    start: nginxFor(site, include('nginx.conf'), false),
    encodings: ['gzip'],
    ...(hasProgram('nginx') ? {} : { missing: 'nginx' }),
  },
  {
    name: 'nginx with Brotli',
    start: nginxFor(site, `${include('nginx.conf')} ${include('nginx-brotli.conf')}`),
    encodings: ['br', 'gzip'],
    ...(hasProgram('nginx') && hasBrotli ? {} : { missing: 'libnginx-mod-http-brotli-static' }),
  },
  {
    name: 'Apache',
    start: { program: 'apache2', configure: configureApache },
    encodings: ['br', 'gzip'],
    ...(hasProgram('apache2') ? {} : { missing: 'apache2-bin' }),
  },
  {
    name: 'Caddy',
    start: { program: 'caddy', configure: configureCaddy },
    encodings: ['br', 'gzip'],
    ...(hasProgram('caddy') ? {} : { missing: 'caddy' }),
  },
];

/** Whether the tests of a server cannot run here. */
export function isSkipped({ missing }: Server): boolean {
  return missing !== undefined && !mustBeThere;
}

/** What a test of a server is called. */
export function nameOf({ name, missing }: Server): string {
  return missing === undefined ? name : `${name} (skipped when Debian's ${missing} is not installed)`;
}

async function configureApache(folder: string, port: number): Promise<string[]> {
  const file = join(folder, 'apache.conf');
  // It gives up the rights of root, and the project's folder may be closed to others.
  await chmod(folder, 0o755);
  await cp(site, join(folder, 'dist'), { recursive: true });
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
  await writeFile(
    file,
    `ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
# As Debian has it.
TypesConfig /dev/null
AddType application/x-gzip .gz .tgz
AddLanguage br .br
ErrorLog ${folder}/error.log
DocumentRoot ${folder}/dist
<Directory ${folder}/dist>
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  return ['-f', file, '-DFOREGROUND'];
}

async function configureCaddy(folder: string, port: number): Promise<string[]> {
  const file = join(folder, 'Caddyfile');
  await writeFile(
    file,
    `{
	admin off
	auto_https off
	storage file_system ${folder}
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${site}
	import ${join(site, 'hosting', 'Caddyfile')}
}
`,
  );
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}
