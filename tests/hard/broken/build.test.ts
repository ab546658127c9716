import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/model/read-content.ts';
import { brokenContents, type BrokenContent } from '../../broken/cases.ts';
import { apply, contentReader } from '../../broken/reader.ts';
import { real } from '../../broken/rule.ts';
import { temporaryProjectToBuild, type TemporaryProject } from '../../unit/temporary-project.ts';
import { buildEnvironment } from '../build-environment.ts';
import { seenIn } from './seen-in.ts';

const POLICY = 'content/privacy-policy';

/** The parts that rules break; a copy of the policy needs no others. */
const PARTS = [...real.parts, real.contacts].map((file) => basename(file));

/** The contents that are read and checked without a message. */
async function accepted(): Promise<BrokenContent[]> {
  const reader = contentReader();
  const found: BrokenContent[] = [];
  for (const content of brokenContents().filter(({ ends }) => ends !== 'message')) {
    if ('lines' in (await reader.read(content.changes, true))) found.push(content);
    reader.mend();
  }
  reader.discard();
  return found;
}

/** Shares contents out: in each group every file is broken at most once, and at most one part is cut or lost. */
function together(contents: readonly BrokenContent[]): BrokenContent[][] {
  const groups: BrokenContent[][] = [];
  for (const content of contents) {
    const fits = (group: BrokenContent[]) =>
      group.every((other) => other.file !== content.file && (other.ends === 'page' || content.ends === 'page'));
    const group = groups.find(fits);
    if (group) group.push(content);
    else groups.push([content]);
  }
  return groups;
}

describe('what is accepted of broken contents', () => {
  let project: TemporaryProject;
  const dist = (...path: string[]) => join(project.root, 'dist', ...path);
  const htmlFiles = () =>
    readdirSync(dist(), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

  beforeAll(async () => {
    project = temporaryProjectToBuild();
    const { root } = project;
    for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(root, name), { recursive: true });
    }
    rmSync(join(root, 'icons'));
    cpSync('icons', join(root, 'icons'), { recursive: true });
    const contents = await accepted();
    expect(contents.length).toBeGreaterThan(30);
    const [ofAll, ofPolicy] = [false, true].map((isOfPolicy) =>
      contents.filter(({ file }) => file.startsWith(POLICY) === isOfPolicy),
    );
    // Each file of the whole website can be broken in one way at a time.
    for (const content of together(ofAll ?? [])[0] ?? []) apply(root, content.changes);
    const copies = together(ofPolicy ?? []).map((group, at) => ({ group, folder: `content/copy-${at}` }));
    for (const { group, folder } of copies) {
      copyPolicy(root, folder);
      for (const { changes } of group) {
        const moved = Object.entries(changes).map(([file, change]) => [file.replace(POLICY, folder), change] as const);
        apply(root, Object.fromEntries(moved));
      }
      withEditions(join(root, folder, 'document.yaml'), '[]');
    }
    rmSync(join(root, POLICY), { recursive: true });
    copyPolicy(root, POLICY);
    withEditions(join(root, POLICY, 'document.yaml'), '[]');
    withEditions(join(root, 'content/copy-0/document.yaml'), '[a4]');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...buildEnvironment, PATH: '' }, // without the programs that speak, which take minutes
      timeout: 500_000,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 600_000);
  afterAll(() => project.discard());

  it('each page holds every statement, in order', () => {
    const { documents } = readContent(project.root);
    expect(documents.length).toBeGreaterThan(5);
    for (const { id, parts } of documents) {
      for (const part of parts) {
        const { words } = seenIn(dist(id, part.id, 'index.html'));
        let from = 0;
        for (const block of part.blocks) {
          const lines = block.kind === 'list' ? block.items.flatMap(({ lines }) => lines) : [block.text];
          for (const line of block.kind === 'statement' ? block.lines : lines) {
            const found = words.indexOf(line.replaceAll(/\s+/g, ''), from);
            expect(found, `${line}, in ${id}/${part.id} behind letter ${from}`).toBeGreaterThanOrEqual(from);
            from = found;
          }
        }
      }
    }
  });

  it('no page has a script, a handler or an address that runs something, but our own scripts', () => {
    const own = new Set(seenIn(dist('privacy-policy/introduction/index.html')).scripts);
    for (const file of htmlFiles().filter((name) => name.startsWith('copy-'))) {
      const { scripts, unsafe } = seenIn(dist(file));
      expect(unsafe, file).toEqual([]);
      expect(
        scripts.filter((script) => !own.has(script) && !script.startsWith('/_astro/')),
        file,
      ).toEqual([]);
    }
  });

  it('no picture has a script, a handler or a link', () => {
    for (const name of readdirSync(dist('pictures'))) {
      expect(readFileSync(dist('pictures', name), 'utf8'), name).not.toMatch(
        /<script|\son\w+=|href|javascript:|NaN|Infinity/i,
      );
    }
  });
});

/** Copies those parts of the policy that rules break. */
function copyPolicy(root: string, folder: string): void {
  for (const name of ['document.yaml', ...PARTS]) cpSync(join(POLICY, name), join(root, folder, name));
}

/** Names the editions that are made of a document. */
function withEditions(file: string, editions: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^editions: \[.*\]/m, `editions: ${editions}`));
}
