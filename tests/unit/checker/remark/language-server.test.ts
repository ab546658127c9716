import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryProject, type TemporaryProject } from '../../temporary-project.ts';
import { startEditor, type Editor } from './editor.ts';

/** Milliseconds between two keys of somebody who types fast. */
const BETWEEN_KEYS = 80;
const part = 'content/privacy-policy/110-sharing-information.mdx';
const frontMatter = '---\ntitle: Sharing\npicture: introduction\n---\n\n';
const longSentence =
  'You can ask us at any time to tell you about all of the things we know about you in your own home.';

describe('the checker in an editor', () => {
  let project: TemporaryProject;
  let editor: Editor;
  let saved: string;
  beforeAll(async () => {
    project = temporaryProject();
    for (const name of ['src', 'package.json', '.remarkrc.mjs']) {
      cpSync(name, join(project.root, name), { recursive: true });
    }
    project.write('docs/rules.md', '# Rules\n\n## Sentences\n\n### sentence-max-words\n\nWrite short sentences.\n');
    project.write('README.md', '# A file of nobody <\n\nWe answer 95% of calls, and <https://example.org> does.\n');
    saved = readFileSync(join(project.root, part), 'utf8');
    editor = await startEditor(project.root);
  }, 60_000);
  afterAll(async () => {
    await editor.close();
    project.discard();
  });

  it('underlines just the words that a rule finds, in a text that is not saved', async () => {
    const found = await editor.open(part, `${frontMatter}:introduction: ${longSentence}\n`);
    expect(found).toEqual([
      {
        range: { start: { line: 5, character: 15 }, end: { line: 5, character: 15 + longSentence.length } },
        message: 'Unexpected sentence of 23 words, expected at most 15: make it two sentences',
        severity: DiagnosticSeverity.Error,
        code: 'sentence-max-words',
        source: 'plainleaf',
        codeDescription: { href: `${pathToFileURL(join(project.root, 'docs/rules.md')).href}#L5` },
      },
    ]);
  });

  it('links to the file of the rules when the rule has no heading there', async () => {
    const [finding] = await editor.write(part, `${frontMatter}:introduction: We answer 95% of calls.\n`);
    expect(finding?.codeDescription?.href).toBe(
      `${pathToFileURL(join(project.root, 'docs/rules.md')).href}#no-percentages`,
    );
  });

  it('tells a warning from an error, and says nothing more once it is mended', async () => {
    const warned = await editor.write(
      part,
      `${frontMatter}:introduction: You can ask us at any time to tell you about the things we know about you.\n`,
    );
    expect(warned.map(({ severity }) => severity)).toEqual([DiagnosticSeverity.Warning]);
    expect(await editor.write(part, `${frontMatter}:introduction: You can ask us about it.\n`)).toEqual([]);
  });

  it('gives whoever types fast the findings of the newest text', async () => {
    const texts = ['We', 'We answer 95', 'We answer 95% of', 'We answer 95% of calls.'];
    const answers: Promise<Diagnostic[]>[] = [];
    for (const text of texts) {
      answers.push(editor.write(part, `${frontMatter}:introduction: ${text}\n`));
      await setTimeout(BETWEEN_KEYS);
    }
    expect((await answers.at(-1))?.map(({ code }) => code)).toEqual(['no-percentages']);
    await Promise.all(answers);
  });

  it('shows a tag that is not closed at its place, and goes on', async () => {
    const [broken, ...more] = await editor.write(part, `${frontMatter}:introduction: Hello.\n\n<Contact of="ico">\n`);
    expect(broken).toMatchObject({
      range: { start: { line: 7, character: 0 } },
      severity: DiagnosticSeverity.Error,
      code: 'unclosed-tag',
    });
    expect(more).toEqual([]);
    expect(await editor.write(part, saved)).not.toContainEqual(expect.objectContaining({ code: 'unclosed-tag' }));
  });

  it('says why it is silent when document.yaml has a mistake', async () => {
    const yaml = 'content/privacy-policy/document.yaml';
    const good = readFileSync(join(project.root, yaml), 'utf8');
    project.write(yaml, good.replace(/^language:.*$/m, 'language: Klingon'));
    const found = await editor.write(part, saved);
    project.write(yaml, good);
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['not-checked', expect.stringMatching(/^Unexpected mistake in line \d+ of document\.yaml, expected none/)],
    ]);
  });

  it('offers to write nothing in the place of the words', async () => {
    const [finding] = await editor.write(part, `${frontMatter}:introduction: We answer 95% of calls.\n`);
    if (!finding) throw new Error('no finding');
    expect(await editor.fixesOf(part, finding)).toEqual([]);
  });

  it('formats no part: its signs stay as they are', async () => {
    await editor.write(part, `${frontMatter}* :introduction: One.\n* :introduction: Two.\n`);
    expect(await editor.format(part)).toEqual([]);
  });

  it('leaves a file alone that is no part of a document', async () => {
    expect(await editor.open('README.md', readFileSync(join(project.root, 'README.md'), 'utf8'))).toEqual([]);
    expect(await editor.open('content/privacy-policy/notes-old.mdx', `${longSentence} 95%\n`)).toEqual([]);
  });

  it('asks for a newer editor where its Node.js cannot read TypeScript', async () => {
    const old = await startEditor(project.root, ['--no-strip-types']);
    const found = await old.open(part, saved);
    const formatted = await old.format(part);
    await old.close();
    expect(formatted).toEqual([]);
    expect(found.map(({ message }) => message)).toEqual([
      `Unexpected editor with Node.js ${process.versions.node}, expected 22.18 or later: update the editor`,
    ]);
  });
});
