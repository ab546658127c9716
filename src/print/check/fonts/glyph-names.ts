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

/** What a glyph of a name stands for by the Adobe Glyph List; nothing where the name is not in it. */
export function listedText(name: string): string | undefined {
  return list.get(name);
}

/** What a glyph of a name stands for, also of a name that is made as the list says: uni20AC, f_i, A.small. */
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
