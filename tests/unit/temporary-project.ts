import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = process.cwd();
const modules = join(project, 'node_modules');

/** A copy of the policy that a test may break, with the project's own pictures. */
export interface TemporaryProject {
  root: string;
  write: (file: string, text: string | Uint8Array) => void;
  remove: (file: string) => void;
  /** Throws the copy away. */
  discard: () => void;
}

/** Copies the policy to a temporary folder, and not what else is in content/; links the pictures and packages. */
export function temporaryProject(): TemporaryProject {
  const project = copyProject();
  symlinkSync(modules, join(project.root, 'node_modules'));
  return project;
}

/** The same, to be built: it takes longer to make. */
export function temporaryProjectToBuild(): TemporaryProject {
  const project = copyProject();
  linkModules(project.root);
  return project;
}

function copyProject(): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  for (const name of ['site.yaml', 'privacy-policy']) {
    cpSync(join(project, 'content', name), join(root, 'content', name), { recursive: true });
  }
  symlinkSync(join(project, 'icons'), join(root, 'icons'));
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

/** Links each package, but not the folder: Astro keeps in it what it knows of the content. */
function linkModules(root: string): void {
  const linked = join(root, 'node_modules');
  mkdirSync(linked);
  for (const name of readdirSync(modules).filter((name) => !['.astro', '.vite'].includes(name))) {
    symlinkSync(join(modules, name), join(linked, name));
  }
}
