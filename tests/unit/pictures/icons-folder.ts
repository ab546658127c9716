import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/**
 * Makes a folder like icons/, with these files, for one test.
 *
 * @param files path in the folder → text
 */
export function iconsFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  made.push(folder);
  for (const name of ['drawn', 'badges']) mkdirSync(join(folder, name));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

/** pictures.yaml with one picture, named `home`, whose fields are these. */
export function onePicture(fields: Record<string, string>): string {
  const all = { layout: 'one', symbols: '[drawn:box]', shows: 'a box', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `    ${name}: ${value}\n`);
  return `pictures:\n  home:\n${lines.join('')}`;
}

/** A drawing of ours with these shapes. */
export function drawing(shapes: string, viewBox = '0 0 72 72'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">\n${shapes}\n</svg>\n`;
}

/** A plain box, in the middle of the field. */
export const box = drawing('<rect x="26" y="26" width="20" height="20" fill="#ea5a47"/>');

export const badge = drawing('<circle cx="16" cy="16" r="14" fill="#186648"/>', '0 0 32 32');

/** Messages with the place in the file, without the folder that only this test has. */
export function told(
  problems: readonly {
    file?: string | undefined;
    line?: number | undefined;
    column?: number | undefined;
    reason: string;
  }[],
  folder: string,
): string[] {
  return problems.map(({ file = '', line, column, reason }) => {
    return `${relative(folder, file)}:${line}:${column} ${reason.replaceAll(folder, 'icons')}`;
  });
}
