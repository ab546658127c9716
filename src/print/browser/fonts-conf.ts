import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-fs';
import { readPacked, unpackOnce } from './packed.ts';

/**
 * Makes a fontconfig file that knows one font, which npm brings, and none of the system's. Without
 * any font Chromium shows no text at all, not even in web fonts; with those of the system the same
 * document would look different on each machine.
 *
 * @param cache the folder to keep it in
 * @returns the path of the file, for FONTCONFIG_FILE
 */
export async function makeFontsConf(cache: string): Promise<string> {
  const fonts = await unpackOnce(cache, 'fonts', (into) => pipeline(...readPacked('fonts.tar.br'), extract(into)));
  const path = resolve(cache, 'fonts.conf');
  const beside = resolve(cache, `fonts-${process.pid}.conf`);
  await writeFile(
    beside,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve(fonts)}</dir>
  <cachedir>${resolve(cache, 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  await rename(beside, path);
  return path;
}
