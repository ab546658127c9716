import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The folder that may import from everywhere. */
const OPEN = ['pages'];

const RULE = '@typescript-eslint/no-restricted-imports';
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OPEN.includes(entry.name))
  .map(({ name }) => name);

// The project's own rules; only those that need the types of a whole program are left out.
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** What the fence of a folder says to a line of code in it. */
async function fence(folder: string, code: string, ending = 'ts'): Promise<string[]> {
  const text = ending === 'astro' ? `---\n${code}\n---\n` : code;
  const [result] = await eslint.lintText(text, { filePath: join('src', folder, `new-file.${ending}`) });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message);
}

const importFrom = (path: string) => `import { x } from '${path}';`;

describe('each folder of src has a fence', () => {
  it.each(folders)('src/%s imports no page and no script', async (folder) => {
    const said = expect.stringContaining(`src/${folder} may import `) as string;
    expect(await fence(folder, importFrom('../pages/robots.txt.ts'))).toEqual([said]);
    expect(await fence(folder, importFrom('../../scripts/build.ts'))).toEqual([said]);
    expect(await fence(folder, importFrom('../../src/pages/robots.txt.ts'))).toEqual([said]);
  });

  it.each(folders)('src/%s imports from itself', async (folder) => {
    expect(await fence(folder, importFrom('./other.ts'))).toEqual([]);
    expect(await fence(`${folder}/deeper`, importFrom('../other.ts'))).toEqual([]);
  });
});

describe('a fence says what may be imported, and why', () => {
  it.each([
    ['source', 'i18n', 'no other folder of src: it reads files and knows nothing of what is in them.'],
    ['i18n', 'source', 'no other folder of src: words depend on nothing.'],
    ['checker', 'model', 'source: rules look at what was written, not at what is built from it.'],
    ['pictures', 'writing', 'source: pictures are made without knowing where they stand.'],
    ['writing', 'model', 'source, pictures, i18n: it turns Markdown into statements, for every use.'],
    ['model', 'components', 'source, writing, pictures, i18n, styles: it is what pages are made from, not the pages.'],
    ['print', 'i18n', 'no other folder of src: print reads the built site, and never Astro or the content.'],
    ['publish', 'writing', 'model, print, checker: a build puts the steps in order and does no step itself.'],
    [
      'components',
      'layouts',
      'source, i18n, reader, pictures, writing, model, styles: components do not know the page that they stand on.',
    ],
    [
      'layouts',
      'print',
      'source, i18n, reader, pictures, writing, model, components, styles: layouts do not know the pages that use them.',
    ],
  ])('src/%s refuses src/%s', async (folder, other, words) => {
    const said = [expect.stringContaining(`src/${folder} may import ${words}`) as string];
    expect(await fence(folder, importFrom(`../${other}/x.ts`))).toEqual(said);
    expect(await fence(`${folder}/deeper`, importFrom(`../../${other}/x.ts`))).toEqual(said);
  });

  it.each([
    ['checker', '../source/message.ts'],
    ['pictures', '../source/message.ts'],
    ['writing', '../i18n/words.ts'],
    ['model', '../writing/blocks.ts'],
    ['components', '../model/easy-read.ts'],
    ['layouts', '../components/Hero.astro'],
    ['print', './serve-folder.ts'],
    ['publish', '../print/print-editions.ts'],
  ])('src/%s accepts %s', async (folder, path) => {
    expect(await fence(folder, importFrom(path))).toEqual([]);
  });

  it('also inside .astro files', async () => {
    expect(await fence('components', importFrom('../layouts/Page.astro'), 'astro')).toHaveLength(1);
    expect(await fence('components', importFrom('../model/easy-read.ts'), 'astro')).toEqual([]);
  });

  it('also for what is passed on', async () => {
    expect(await fence('writing', "export { x } from '../model/easy-read.ts';")).toHaveLength(1);
  });
});

describe('src/print', () => {
  it('may know the types of the model, and none of its values', async () => {
    expect(await fence('print', "import type { DocumentsFile } from '../model/documents-file.ts';")).toEqual([]);
    expect(await fence('print', importFrom('../model/documents-file.ts'))).toHaveLength(1);
  });

  it.each(['astro', 'astro:content', 'astro/zod'])('never imports %s', async (name) => {
    expect(await fence('print', importFrom(name))).toEqual([
      expect.stringContaining('src/print never imports Astro: it reads the built site.'),
    ]);
  });
});
