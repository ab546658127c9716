import { readFileSync } from 'node:fs';

/** The Adobe Glyph List: what a glyph of each name stands for. */
const list = new Map(
  readFileSync(new URL('data/adobe-glyph-list.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', codes = ''] = line.split(';');
      return [
        name,
        codes
          .trim()
          .split(' ')
          .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
          .join(''),
      ];
    }),
);

/** Whether a name is in the Adobe Glyph List, or made as it says (uni20AC). */
export function isListed(name: string): boolean {
  return list.has(name) || /^(uni([\dA-F]{4})+|u[\dA-F]{4,6})$/.test(name);
}

/** What a glyph of a name stands for; nothing where the name does not say it. */
export function textOfName(name: string): string | undefined {
  const [base = ''] = name.split('.');
  if (base === '') return undefined;
  const parts = base.split('_').map((part) => list.get(part) ?? textOfCode(part));
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

function textOfCode(part: string): string | undefined {
  const digits = /^uni((?:[\dA-F]{4})+)$/.exec(part)?.[1]?.match(/.{4}/g) ?? /^u([\dA-F]{4,6})$/.exec(part)?.slice(1);
  const codes = digits?.map((code) => Number.parseInt(code, 16));
  return codes?.every((code) => code <= 0x10ffff) ? String.fromCodePoint(...codes) : undefined;
}
