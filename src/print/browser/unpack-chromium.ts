import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-fs';
import { readPacked, unpackOnce } from './packed.ts';

/**
 * The Chromium for Linux on x64 that npm brings.
 * @param cache the folder to keep it in
 * @returns its program, and the folder of the libraries that a system may lack
 */
export async function unpackChromium(cache: string): Promise<{ program: string; libraries: string }> {
  const folder = await unpackOnce(cache, 'chromium', async (into) => {
    await pipeline(...readPacked('chromium.br'), createWriteStream(join(into, 'chromium'), { mode: 0o755 }));
    await pipeline(...readPacked('al2023.tar.br'), extract(join(into, 'al2023')));
    await pipeline(...readPacked('swiftshader.tar.br'), extract(into));
  });
  return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}
