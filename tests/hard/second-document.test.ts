import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryProjectToBuild, type TemporaryProject } from '../unit/temporary-project.ts';
import { buildEnvironment } from './build-environment.ts';

const docs = readFileSync('docs/change-something.md', 'utf8');

/** The file that the recipe tells to write: what stands in the fence below its name. */
function fromRecipe(file: string): string {
  return new RegExp(`^\`${file}\`:\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\``, 'm').exec(docs)?.[1] ?? '';
}

const plainPart = `---
title: Homes
picture: address
---

{/* accept picture-for-each-idea: it shows what plain Markdown looks like */}

This page is about our homes. You can ask us about a home, and you can complain.

{/* accept picture-for-each-idea: it shows what plain Markdown looks like */}

> A home is more than a house.

## What it costs

| Home | Rent |
| ---- | ---- |
| Flat | £100 |

{/* accept picture-for-each-idea: it shows what plain Markdown looks like */}

These are our towns:

{/* accept picture-for-each-idea: it shows what plain Markdown looks like */}
{/* accept list-max-items: it shows a list that goes over a page */}

${Array.from({ length: 40 }, (_, index) => `- Town number ${index + 1}`).join('\n')}
`;

/** The quick ones of the tests of what was built. */
const TESTS = ['site/files', 'site/words', 'site/ways', 'print'].map((name) => `tests/${name}`);

/** docs/change-something.md, "Add a document", with all that a build does. */
describe('a project with other documents', () => {
  let project: TemporaryProject;
  beforeEach(() => {
    project = temporaryProjectToBuild();
    for (const name of ['src', 'public', 'scripts', 'tests', 'astro.config.mjs', 'package.json', 'vitest.config.ts']) {
      cpSync(name, join(project.root, name), { recursive: true });
    }
    project.remove('content/privacy-policy');
  });
  afterEach(() => project.discard());

  const run = (...command: string[]) => {
    const options = { cwd: project.root, encoding: 'utf8', env: buildEnvironment, timeout: 120_000 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
    return { status, told: stdout + stderr };
  };

  it('is built and printed, and passes the tests of both', { timeout: 240_000 }, () => {
    for (const name of ['document.yaml', '010-when-something-breaks.mdx']) {
      project.write(`content/repairs/${name}`, fromRecipe(`content/repairs/${name}`));
    }
    const withoutHardWords = fromRecipe('content/repairs/document.yaml').replace(/^hardWords:\n( .+\n)+/m, '');
    // Without hard words a booklet has a page for the credits, which else stand below them.
    project.write('content/homes/document.yaml', withoutHardWords.replace('editions: [a4]', 'editions: [a4, booklet]'));
    project.write('content/homes/010-homes.mdx', plainPart);
    const build = run('scripts/build.ts');
    expect(build.status, build.told).toBe(0);
    const tests = run('node_modules/vitest/vitest.mjs', 'run', ...TESTS);
    expect(tests.status, tests.told).toBe(0);
    const published = (page: string) => existsSync(join(project.root, 'dist', page));
    const pages = ['repairs/repairs-a4.pdf', 'homes/homes-a4.pdf', 'repairs/hard-words', 'homes/hard-words'];
    expect(pages.map(published)).toEqual([true, true, true, false]);
  });
});
