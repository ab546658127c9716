import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { headersFile } from './formats/headers-file.ts';
import { nginx, nginxBrotli } from './formats/nginx.ts';
import { HOSTING_FOLDER, hostingRules } from './hosting-rules.ts';
import { inlineSources } from './inline-sources.ts';

/**
 * Writes what hosts need to send the website as it should be sent.
 * @param site the folder of the built site, with its pages as they are published
 * @returns how many files it wrote
 */
export async function writeHostingFiles(site: string): Promise<number> {
  const rules = hostingRules(contentSecurityPolicy(inlineSources(await readPages(site))));
  const files = {
    _headers: headersFile(rules),
    [`${HOSTING_FOLDER}/nginx.conf`]: nginx(rules),
    [`${HOSTING_FOLDER}/nginx-brotli.conf`]: nginxBrotli,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  }
  return Object.keys(files).length;
}

async function readPages(site: string): Promise<string[]> {
  const names = await readdir(site, { recursive: true });
  return Promise.all(names.filter((name) => name.endsWith('.html')).map((name) => readFile(join(site, name), 'utf8')));
}
