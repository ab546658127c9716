import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WritingMistakes } from '../model/writing-mistakes.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { caddyfile } from './formats/caddyfile.ts';
import { headersFile } from './formats/headers-file.ts';
import { htaccess } from './formats/htaccess.ts';
import { nginx, nginxBrotli } from './formats/nginx.ts';
import { hostingFiles, hostingRules } from './hosting-rules.ts';
import { inlineSources } from './inline-sources.ts';
import { tooManyColours } from './too-many-colours.ts';

/**
 * Writes what hosts need to send the website as it should be sent.
 * @param site the folder of the built site, with its pages as they are published
 * @returns how many files it wrote
 * @throws WritingMistakes when the documents have more colours than a header can name
 */
export async function writeHostingFiles(site: string): Promise<number> {
  const inline = inlineSources(await readPages(site));
  const policy = contentSecurityPolicy(inline);
  const tooMany = tooManyColours(policy, inline);
  if (tooMany) throw new WritingMistakes([tooMany]);
  const rules = hostingRules(policy);
  const files = {
    [hostingFiles.netlifyAndCloudflare]: headersFile(rules),
    [hostingFiles.apache]: htaccess(rules),
    [`${hostingFiles.folder}Caddyfile`]: caddyfile(rules),
    [`${hostingFiles.folder}nginx.conf`]: nginx(rules),
    [`${hostingFiles.folder}nginx-brotli.conf`]: nginxBrotli,
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
