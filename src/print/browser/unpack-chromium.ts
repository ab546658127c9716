import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** An unpacked Chromium: its program, the libraries that it needs, and a font of its own. */
export interface UnpackedChromium {
  program: string;
  libraries: string;
  fonts: string;
}

/**
 * Unpacks the Chromium for Linux that @sparticuz/chromium brings, once for each version. The
 * package itself unpacks to the system's temporary folder, where two versions or two users meet.
 *
 * It is unpacked into a folder of its own name, which is then moved into place at once: two runs
 * at the same time do the work twice, but neither ever sees half of it.
 *
 * @param cache the folder to keep it in
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const beside = await mkdtemp(join(cache, 'unpacking-'));
    try {
      await unpackInto(beside, join(packed, 'bin'));
      await moveIntoPlace(beside, folder);
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  }
  return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib'), fonts: join(folder, 'fonts') };
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  const read = (name: string) => [createReadStream(join(packed, name)), createBrotliDecompress()] as const;
  await pipeline(...read('chromium.br'), createWriteStream(join(folder, 'chromium'), { mode: 0o755 }));
  await pipeline(...read('al2023.tar.br'), extract(join(folder, 'al2023')));
  await pipeline(...read('fonts.tar.br'), extract(folder));
  await pipeline(...read('swiftshader.tar.br'), extract(folder));
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
