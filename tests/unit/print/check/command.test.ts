import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkInTime } from '../../../../src/print/check/command/check-in-time.ts';
import { brokenPdf } from './broken-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const good = put('good.pdf', brokenPdf([]));
const bad = put('bad.pdf', brokenPdf([['figure', '/Alt (A square) ', '']]));
const none = put('none.pdf', 'Hello');

function run(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['scripts/check-pdf.ts', ...given], (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('check-pdf', () => {
  it('says in a line that all is good', async () => {
    expect(await run(good)).toEqual({
      code: 0,
      out: `${good}: meets PDF/UA-1, as far as a program can tell (2 pages; it says of itself: PDF/UA-1)\n`,
      err: '',
    });
  });

  it('says clause, page, what was found and what was expected', async () => {
    const { code, out } = await run(good, bad);
    expect(code).toBe(1);
    expect(out).toContain(`${bad}: does not meet PDF/UA-1`);
    expect(out).toContain(
      '  7.3 t1  page 1: Found a Figure without Alt or ActualText. Expected Alt with words for the picture.\n',
    );
  });

  it('tells of a file that cannot be read, and goes on', async () => {
    const { code, out, err } = await run(none, join(folder, 'missing.pdf'), good);
    expect(code).toBe(2);
    expect(err).toContain(`${none}: cannot be read. The file does not begin with %PDF-. Expected a PDF.\n`);
    expect(err).toContain(
      'missing.pdf: cannot be read. There is no such file. Expected the path of a PDF: look for a slip in its name.\n',
    );
    expect(err).not.toContain('    at ');
    expect(out).toContain(`${good}: meets`);
    expect(out).toContain('3 files: 2 unreadable, 1 pass\n');
  });

  it('tells of a folder', async () => {
    expect(await run(folder)).toEqual({
      code: 2,
      out: '',
      err: `${folder}: cannot be read. It is a folder. Expected a PDF: name the files in it, such as folder/*.pdf.\n`,
    });
  });

  it('says with --help what it does', async () => {
    const { code, out, err } = await run('--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('node scripts/check-pdf.ts [--json] [--text FILE] FILE…\n\nSays of each PDF');
  });

  it('gives the reports as JSON', async () => {
    const { code, out } = await run('--json', bad, none);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([
      { file: bad, verdict: 'fail', findings: [{ clause: '7.3', test: 1, page: 1 }], notChecked: [], pages: 2 },
      { file: none, verdict: 'unreadable', unreadable: 'The file does not begin with %PDF-. Expected a PDF.' },
    ]);
  });

  it('compares the words with a text', async () => {
    const { code, out } = await run('--text', put('words.txt', 'Heading\n'), good);
    expect(code).toBe(1);
    expect(out).toContain(`${good}: meets PDF/UA-1`);
    expect(out).toContain('  text t2  page 1: Found “Wordsa”. Expected no more text.\n');
  });

  it.each([[[]], [['--wrong', good]], [['--text', join(folder, 'missing.txt'), good]]])(
    'says how it is called: %j',
    async (given) => {
      const { code, err } = await run(...given);
      expect(code).toBe(2);
      expect(err).not.toContain('    at ');
    },
  );

  it('gives up on a file that takes too long', async () => {
    await expect(checkInTime({ file: good, source: undefined }, 0.001)).rejects.toThrow('more than 0.001 seconds');
  });
});
