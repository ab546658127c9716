import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A built site in a temporary folder. */
export interface SiteFolder {
  path: string;
  discard: () => void;
}

/** @param files what is in it, by its path from the folder */
export function siteFolder(files: Readonly<Record<string, string | Uint8Array>>): SiteFolder {
  const path = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, discard: () => rmSync(path, { recursive: true }) };
}
