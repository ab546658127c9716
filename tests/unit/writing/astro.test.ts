import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import config from '../../../astro.config.mjs';
import { settingsOfFile } from '../../../src/model/settings-of-file.ts';
import { readPictures } from '../../../src/pictures/index.ts';
import { parsePart } from '../../../src/writing/parse-part.ts';

const { names: pictures } = readPictures('icons');
const folder = 'content/privacy-policy';
const parts = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

it.each(parts)('Astro reads %s with the same plugins as parsePart', async (name) => {
  const path = resolve(folder, name);
  const text = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const processor = config.markdown?.processor as ReturnType<typeof unified>;
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  const { code = '' } = (await renderer?.process(text, path, {})) ?? {};
  const { blocks } = parsePart(text, `${folder}/${name}`, settingsOfFile(path, pictures));
  const written = blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block]))
    .flatMap((block) => ('picture' in block && block.picture !== undefined ? [block.picture] : []));
  expect([...code.matchAll(/picture: "([^"]+)"/g)].map(([, picture]) => picture)).toEqual(written);
  expect(written.length).toBeGreaterThan(0);
});
