import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the pages of another website: `{ trap: '<!doctype…' }` is `/trap/`. */
export function writePages(folder: string, pages: Readonly<Record<string, string>>): void {
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), html);
  }
}
