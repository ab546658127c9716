import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheFolder } from '../cache/cache-folder.ts';
import type { Box } from './box.ts';

const folder = join(cacheFolder, 'drawn-boxes');

/** Units of a symbol's grid, and pixels that each is measured with. */
const grid = 72;
const pixelsPerUnit = 8;

/**
 * The part of the grid that a drawing really covers, lines included. OpenMoji drawings fill very
 * different parts of it (a house half, an ID card nearly all), so pictures are fitted by this box.
 * It is measured once and kept in the cache.
 *
 * @param body what stands inside the symbol's `<svg>`
 */
export async function drawnBox(body: string): Promise<Box> {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const file = join(folder, `${hash}.json`);
  const known = readKnown(file);
  if (known) return known;
  const measured = await measure(body);
  keep(file, measured);
  return measured;
}

async function measure(body: string): Promise<Box> {
  const side = grid * pixelsPerUnit;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${grid} ${grid}">${body}</svg>`;
  const { info } = await sharp(Buffer.from(svg))
    .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 1 })
    .toBuffer({ resolveWithObject: true });
  return {
    x: -(info.trimOffsetLeft ?? 0) / pixelsPerUnit,
    y: -(info.trimOffsetTop ?? 0) / pixelsPerUnit,
    width: info.width / pixelsPerUnit,
    height: info.height / pixelsPerUnit,
  };
}

function readKnown(file: string): Box | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Box;
  } catch {
    return undefined;
  }
}

/** Written beside and then renamed, so that another run never reads half a file. */
function keep(file: string, box: Box): void {
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(box));
  renameSync(beside, file);
}
