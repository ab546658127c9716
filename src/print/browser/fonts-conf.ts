import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Writes a fontconfig file that knows one folder of fonts and nothing of the system's.
 * Without any font at all Chromium shows no text, not even in web fonts; with those of the system
 * the same document would look different on each machine.
 *
 * @param folder where to write it
 * @param fonts the folder of fonts
 * @returns the path of the file, for FONTCONFIG_FILE
 */
export async function writeFontsConf(folder: string, fonts: string): Promise<string> {
  const path = resolve(folder, 'fonts.conf');
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${resolve(fonts)}</dir>
  <cachedir>${resolve(folder, 'fontconfig')}</cachedir>
</fontconfig>
`;
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `fonts-${process.pid}.conf`);
  await writeFile(beside, text);
  await rename(beside, path);
  return path;
}
