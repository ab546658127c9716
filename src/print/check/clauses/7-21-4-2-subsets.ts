import type { UsedFont } from '../fonts/used-font.ts';
import type { Clause, TestFinding } from './clause.ts';

export const subsets: Clause = {
  id: '7.21.4.2',
  summary: 'where a part of a font is embedded, a list of its glyphs has them all',
  check: ({ fonts }) =>
    fonts.flatMap((font): TestFinding[] => {
      const { descriptor, descendant, program, subtype, page } = font;
      const name = descriptor?.name('FontName') ?? font.name;
      if (!program || !/^[A-Z]{6}\+/.test(name)) return [];
      if (['Type1', 'MMType1'].includes(subtype) && !isCharSetRight(font)) {
        return [
          { test: 1, page, found: `CharSet of the font ${name} with other glyphs than the font`, expected: 'the same' },
        ];
      }
      if (descendant && !isCidSetRight(font)) {
        return [
          { test: 2, page, found: `CIDSet of the font ${name} with other glyphs than the font`, expected: 'the same' },
        ];
      }
      return [];
    }),
};

function isCharSetRight({ descriptor, program }: UsedFont): boolean {
  const listed = descriptor?.text('CharSet');
  if (listed === undefined) return true;
  if (program?.kind !== 'outlines') return false;
  const names = listed.split('/').map((name) => name.trim());
  const isReal = (name: string) => name !== '' && name !== '.notdef';
  const [left, right] = [names, program.font.names].map((list) => Array.from(new Set(list.filter(isReal))).sort());
  return left?.join(' ') === right?.join(' ');
}

function isCidSetRight({ descriptor, program, descendant }: UsedFont): boolean {
  const bits = descriptor?.dictionary('CIDSet')?.bytes();
  if (!bits || !program) return true;
  if (program.kind === 'broken') return false;
  const cids = new Set(cidsOf(program, descendant?.dictionary('CIDToGIDMap')?.bytes()));
  // There may be more than a function takes as arguments.
  const last = Array.from(cids).reduce((most, cid) => Math.max(most, cid), bits.length * 8);
  for (let cid = 1; cid <= last; cid += 1) {
    const isListed = ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0;
    if (isListed !== cids.has(cid)) return false;
  }
  return true;
}

function cidsOf(program: NonNullable<UsedFont['program']>, map: Uint8Array | undefined): number[] {
  if (program.kind === 'outlines' && program.font.isCidFont) return [...program.font.cids];
  if (program.kind === 'broken') return [];
  if (!map) return Array.from({ length: program.font.glyphCount }, (_, index) => index);
  return Array.from({ length: map.length >> 1 }, (_, cid) => cid).filter(
    (cid) => (map[cid * 2] ?? 0) * 256 + (map[cid * 2 + 1] ?? 0) > 0,
  );
}
