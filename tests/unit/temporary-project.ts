import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = process.cwd();

/** A copy of the project's content that a test may break, with the project's own pictures. */
export interface TemporaryProject {
  root: string;
  write: (file: string, text: string | Uint8Array) => void;
  remove: (file: string) => void;
  /** Throws the copy away. */
  discard: () => void;
}

/** Copies content/ to a temporary folder, and links the pictures. */
export function temporaryProject(): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  symlinkSync(join(project, 'icons'), join(root, 'icons'));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    discard: () => rmSync(root, { recursive: true, force: true }),
  };
}
