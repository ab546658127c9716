import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const RULE = 'plainleaf/fence';
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
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
  return lint(join('src', folder, `new-file.${ending}`), ending === 'astro' ? `---\n${code}\n---\n` : code);
}

async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === RULE).map(({ message }) => message);
}

const importFrom = (path: string) => `import { x } from '${path}';`;

describe('each folder of src has a fence', () => {
  it.each(folders)('src/%s imports no script and no test', async (folder) => {
    const said = [expect.stringContaining(`src/${folder} may import `) as string];
    expect(await fence(folder, importFrom('../../scripts/build.ts'))).toEqual(said);
    expect(await fence(folder, importFrom('../../tests/built.ts'))).toEqual(said);
    expect(await fence(`${folder}/deeper`, importFrom('../../../tests/built.ts'))).toEqual(said);
  });

  it.each(folders.filter((folder) => folder !== 'pages'))('src/%s imports no page', async (folder) => {
    const said = [expect.stringContaining(`src/${folder} may import `) as string];
    expect(await fence(folder, importFrom('../pages/robots.txt.ts'))).toEqual(said);
    expect(await fence(folder, importFrom('../../src/pages/robots.txt.ts'))).toEqual(said);
    expect(await fence(folder, importFrom('/src/pages/robots.txt.ts'))).toEqual(said);
  });

  it.each(folders)('src/%s imports from itself', async (folder) => {
    expect(await fence(folder, importFrom('./other.ts'))).toEqual([]);
    expect(await fence(`${folder}/deeper`, importFrom('../other.ts'))).toEqual([]);
  });

  it('also the file that stands beside them', async () => {
    const config = (code: string) => lint('src/content.config.ts', code);
    expect(await config(importFrom('./model/read-content.ts'))).toEqual([]);
    expect(await config(importFrom('./writing/blocks.ts'))).toHaveLength(1);
  });
});

describe('a fence says what may be imported, and why', () => {
  it.each([
    ['source', 'i18n', 'no other folder of src: it reads files and knows nothing of what is in them.'],
    ['i18n', 'source', 'no other folder of src: words depend on nothing.'],
    [
      'checker',
      'i18n',
      'source, command-line, writing, pictures, model: rules look at what was written, not at what is built from it.',
    ],
    ['pictures', 'writing', 'source, cache: pictures are made without knowing where they stand.'],
    ['writing', 'model', 'source, pictures, i18n: it turns Markdown into statements, for every use.'],
    ['model', 'components', 'source, writing, pictures, i18n, styles: it is what pages are made from, not the pages.'],
    [
      'print',
      'i18n',
      'built, cache, stopping, command-line, types of model: print reads the built site, and never Astro or the content.',
    ],
    [
      'publish',
      'writing',
      'model, built, stopping, print, sound, checker, hosting, i18n, types of reader: a build puts the steps in order and does no step itself.',
    ],
    [
      'components',
      'layouts',
      'source, i18n, reader, pictures, writing, model, styles, types of report: components do not know the page that they stand on.',
    ],
    [
      'pages',
      'print',
      'source, i18n, reader, pictures, writing, model, speech, components, layouts, styles, types of report: pages do not know how they are checked, printed and published.',
    ],
    [
      'develop',
      'pages',
      'checker, writing, model: it shows editors what they have written, and nothing of it is published.',
    ],
    ['upkeep', 'publish', 'built, print, checker: it serves those who keep the project, and no reader.'],
    [
      'bench',
      'publish',
      'built, cache, print, checker, types of model: it measures from outside, and no build needs it.',
    ],
    ['built', 'print', 'types of model: it reads what was built, not what that was built from.'],
    [
      'layouts',
      'print',
      'source, i18n, reader, pictures, writing, model, components, styles, types of report: layouts do not know the pages that use them.',
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
    ['print', '../built/read-documents-file.ts'],
    ['publish', '../print/print-editions.ts'],
    ['pages', '../layouts/Page.astro'],
  ])('src/%s accepts %s', async (folder, path) => {
    expect(await fence(folder, importFrom(path))).toEqual([]);
  });

  it('also inside .astro files', async () => {
    expect(await fence('components', importFrom('../layouts/Page.astro'), 'astro')).toHaveLength(1);
    expect(await fence('components', importFrom('../model/easy-read.ts'), 'astro')).toEqual([]);
  });

  it.each([
    ['what is passed on', "export { x } from '../model/easy-read.ts';"],
    ['all that is passed on', "export * from '../model/easy-read.ts';"],
    ['import()', "await import('../model/easy-read.ts');"],
    ['a type', "export type X = import('../model/easy-read.ts').EasyRead;"],
    ['what is imported for what it does', "import '../model/easy-read.ts';"],
  ])('also for %s', async (_, code) => {
    expect(await fence('writing', code)).toEqual([expect.stringContaining('src/writing may import ')]);
    expect(await fence('components', code)).toEqual([]);
  });

  it('wants to see where import() leads', async () => {
    expect(await fence('writing', 'await import(process.argv[2]);')).toEqual([
      'Write the path of import() as plain text, so that the fence of src/writing can see it.',
    ]);
  });

  it('looks where an import leads, not only how it is written', async () => {
    expect(await fence('print/browser', importFrom('../pages/row.ts'))).toEqual([]);
    expect(await fence('print/browser', importFrom('../../pages/row.ts'))).toHaveLength(1);
  });

  it.each([
    ['print', 'astro', 'nothing of Astro: print reads the built site, and never Astro or the content.'],
    ['print', 'astro:content', 'nothing of Astro: print reads the built site, and never Astro or the content.'],
    ['print', 'astro/zod', 'nothing of Astro: print reads the built site, and never Astro or the content.'],
    ['print', '@astrojs/mdx', 'nothing of Astro: print reads the built site, and never Astro or the content.'],
    ['model', 'astro:content', 'only astro/zod of Astro: it is what pages are made from, not the pages.'],
    ['model', '@astrojs/mdx', 'only astro/zod of Astro: it is what pages are made from, not the pages.'],
    ['upkeep', 'astro', 'nothing of Astro: it serves those who keep the project, and no reader.'],
  ])('src/%s does not import %s', async (folder, name, words) => {
    expect(await fence(folder, importFrom(name))).toEqual([`src/${folder} may import ${words}`]);
  });

  it.each([
    ['model', 'astro/zod'],
    ['print', 'astronomy'],
    ['pages', 'astro:content'],
    ['publish', 'astro'],
  ])('src/%s imports %s', async (folder, name) => {
    expect(await fence(folder, importFrom(name))).toEqual([]);
  });
});

describe('src/print', () => {
  it('may know the types of the model, and none of its values', async () => {
    for (const code of [
      "import type { DocumentsFile } from '../model/documents-file.ts';",
      "import { type DocumentsFile } from '../model/documents-file.ts';",
      "export type { DocumentsFile } from '../model/documents-file.ts';",
      "export type X = import('../model/documents-file.ts').DocumentsFile;",
    ]) {
      expect(await fence('print', code)).toEqual([]);
    }
    expect(await fence('print', importFrom('../model/documents-file.ts'))).toHaveLength(1);
    expect(await fence('print', "import { type A, b } from '../model/documents-file.ts';")).toHaveLength(1);
    expect(await fence('print', "await import('../model/documents-file.ts');")).toHaveLength(1);
  });
});
