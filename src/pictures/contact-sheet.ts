import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { composePicture } from './compose.ts';
import { lettersToShapes } from './letters.ts';
import type { Recipe } from './recipe.ts';
import { editBody } from './svg-tree.ts';

/** Pixels. A picture is as large as on a page of A4. */
const picture = { width: 200, height: 150 };
const cell = { width: 216, height: 184 };
const columns = 6;
const rows = 5;

/**
 * Draws all pictures with their names on sheets to look at, in colour and in grey.
 *
 * @param folder to write to; it is made when it is not there
 * @returns the paths of the sheets
 */
export async function writeContactSheets(recipes: ReadonlyMap<string, Recipe>, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names = [...recipes.keys()];
  const perSheet = columns * rows;
  const paths: string[] = [];
  for (let first = 0; first < names.length; first += perSheet) {
    const sheet = await drawSheet(names.slice(first, first + perSheet), recipes);
    const number = first / perSheet + 1;
    paths.push(await write(sheet, join(folder, `colour-${number}.png`)));
    paths.push(await write(sheet.clone().greyscale(), join(folder, `grey-${number}.png`)));
  }
  return paths;
}

async function write(sheet: Sharp, path: string): Promise<string> {
  await sheet.png().toFile(path);
  return path;
}

async function drawSheet(names: string[], recipes: ReadonlyMap<string, Recipe>): Promise<Sharp> {
  const width = columns * cell.width;
  const height = Math.ceil(names.length / columns) * cell.height;
  const cells = await Promise.all(names.map((name, at) => drawCell(name, at, recipes)));
  const sheet = sharp({ create: { width, height, channels: 3, background: '#fff' } }).composite(cells);
  return sharp(await sheet.png().toBuffer());
}

async function drawCell(name: string, at: number, recipes: ReadonlyMap<string, Recipe>) {
  const svg = await composePicture(name, recipes);
  const label = `<text x="${cell.width / 2}" y="${cell.height - 12}" font-size="15" text-anchor="middle" fill="#000">${name}</text>`;
  const frame = `<rect x="4" y="1" width="${cell.width - 8}" height="154" fill="none" stroke="#9b9b9a"/>`;
  const letters = editBody(frame + label, lettersToShapes(cell.width, []));
  const under = `<svg xmlns="http://www.w3.org/2000/svg" width="${cell.width}" height="${cell.height}">${letters}</svg>`;
  const drawn = await sharp(Buffer.from(svg), { density: (72 * picture.width) / 240 })
    .resize(picture)
    .toBuffer();
  const input = await sharp(Buffer.from(under))
    .composite([{ input: drawn, left: (cell.width - picture.width) / 2, top: 3 }])
    .png()
    .toBuffer();
  return { input, left: (at % columns) * cell.width, top: Math.floor(at / columns) * cell.height };
}
