import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/checker/command/run-check.ts';

let folder = '';
let source = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-against-'));
  cpSync('content/privacy-policy', join(folder, 'one'), { recursive: true });
  cpSync('content/privacy-policy', join(folder, 'two'), { recursive: true });
  source = join(folder, 'source.txt');
  writeFileSync(source, 'How long\nWe keep it for 6 months and 11 weeks.');
  writeFileSync(join(folder, 'latin.txt'), Buffer.from('caf\xe9', 'latin1'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function check(...given: string[]) {
  let [said, warned] = ['', ''];
  const exitCode = await runCheck(given, {
    say: (text) => (said += text),
    warn: (text) => (warned += text),
    clear: undefined,
    width: 200,
    paint: (_, words) => words,
  });
  return { exitCode, said, warned };
}

describe('--against FILE', () => {
  it('tells what the document has lost and added', async () => {
    const { exitCode, said } = await check('--json', '--against', source, join(folder, 'one'));
    expect(exitCode).toBe(1);
    expect(said).toContain('Unexpected document without the duration `11 weeks` (source.txt:2)');
    expect(said).toContain(
      'Unexpected duration `6 years` that is not in the source, expected only facts of `source.txt`',
    );
    expect(said).not.toContain('duration `6 months`');
  });

  it('is needed for that', async () => {
    const { said } = await check('--json', join(folder, 'one'));
    expect(said).not.toMatch(/facts-kept|hedges-kept/);
  });

  it('compares one document, and not more', async () => {
    expect(await check('--against', source, folder)).toMatchObject({
      exitCode: 2,
      said: '',
      warned:
        '--against compares one document with its source, and here are 2. Expected the folder of one document: name it.\n',
    });
  });

  it('says that a folder is no text', async () => {
    const { exitCode, warned } = await check('--against', join(folder, 'one'));
    expect(exitCode).toBe(2);
    expect(warned).toMatch(/one is a folder\. Expected the file .*: write --against FILE FOLDER\.\n$/);
  });

  it('says that there is no such file', async () => {
    const { exitCode, warned } = await check('--against', join(folder, 'sorce.txt'), join(folder, 'one'));
    expect(exitCode).toBe(2);
    expect(warned).toMatch(/^There is no file .*sorce\.txt\. Expected the text .*: look for a slip in its name\.\n$/);
  });

  it('says where a file is not UTF-8', async () => {
    const { exitCode, warned } = await check('--against', join(folder, 'latin.txt'), join(folder, 'one'));
    expect(exitCode).toBe(2);
    expect(warned).toMatch(/latin\.txt:1:4 Unexpected byte e9, expected text in UTF-8/);
  });
});
