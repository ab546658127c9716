import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../src/source/read-text.ts';
import { read } from './reading.ts';

const text = '---\ntitle: Tickets\npicture: home\n---\n\n:home: This is\nour home.\n\n- :rent: One\n- Two\n';
const expected = {
  frontMatter: 'title: Tickets\npicture: home',
  blocks: ['home: This is our home.', ['rent: One', '-: Two']],
  problems: [],
};

describe('a part reads the same, whatever editor saved it', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['with the line ends of Linux', text],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['without a line end at the end', text.trimEnd()],
  ])('%s', (_, written) => {
    const path = join(folder, 'part.mdx');
    writeFileSync(path, written);
    expect(read(readText(path, 'part.mdx').text ?? '')).toEqual(expected);
    expect(read(written).blocks).toEqual(expected.blocks);
  });
});
