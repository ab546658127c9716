import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../src/source/read-text.ts';

describe('readText', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (...bytes: (string | number[])[]) => {
    const path = join(folder, 'part.mdx');
    writeFileSync(path, Buffer.concat(bytes.map((piece) => Buffer.from(piece as string))));
    return readText(path, 'content/visit/010-a.mdx');
  };

  it.each([
    ['UTF-8 as it is', 'Café 🙂 e\u0301\n', 'Café 🙂 e\u0301\n'],
    ['the line ends of Windows as line ends', 'One\r\nTwo\r\n', 'One\nTwo\n'],
    ['no byte order mark', '\uFEFFOne', 'One'],
    ['an empty file', '', ''],
  ])('reads %s', (_, written, text) => {
    expect(read(written)).toEqual({ text });
  });

  it.each([
    ['a letter of Windows-1252', ['One\nCaf', [0xe9], ' two'], '2:4', 'e9'],
    ['after letters of several bytes', ['é🙂', [0xff]], '1:4', 'ff'],
    ['a letter that is broken off at the end', ['Caf', [0xc3]], '1:4', 'c3'],
    ['a letter that is broken off before another', ['Caf', [0xe2, 0x82], 'e'], '1:4', 'e2'],
    ['at the very start', [[0x80], 'One'], '1:1', '80'],
    ['UTF-16', [[0xff, 0xfe, 0x41, 0x00]], '1:1', 'ff'],
    ['a letter in more bytes than it needs', ['A', [0xc0, 0xaf]], '1:2', 'c0'],
  ])('tells where a file is not UTF-8: %s', (_, bytes, place, byte) => {
    const { problem } = read(...bytes);
    expect(`${problem?.line ?? 0}:${problem?.column ?? 0} ${problem?.reason ?? ''}`).toBe(
      `${place} Unexpected byte ${byte}, expected text in UTF-8: open the file in your editor and save it with the encoding UTF-8`,
    );
  });

  it('does not make a mistake of the editor out of a file that is not there', () => {
    expect(() => readText(join(folder, 'none.mdx'), 'none.mdx')).toThrow('ENOENT');
  });
});
