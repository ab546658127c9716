import { readEncoding } from '../fonts/encodings.ts';
import { listedText } from '../fonts/glyph-names.ts';
import { isSymbolic } from '../fonts/true-type-glyphs.ts';
import type { UsedFont } from '../fonts/used-font.ts';
import type { Clause, TestFinding } from './clause.ts';

export const trueTypeEncodings: Clause = {
  id: '7.21.6',
  summary: 'a TrueType font leads from each code to one glyph',
  check: ({ fonts }) =>
    fonts
      .filter(({ subtype }) => subtype === 'TrueType')
      .flatMap((font) => (isSymbolic(font.dictionary) ? ofSymbols(font) : ofLetters(font))),
};

function ofSymbols({ dictionary, program, name, page }: UsedFont): TestFinding[] {
  const findings: TestFinding[] = [];
  if (dictionary.has('Encoding')) {
    findings.push({ test: 3, page, found: `the symbolic font ${name} with Encoding`, expected: 'no Encoding' });
  }
  if (program?.kind === 'TrueType' && program.font.maps.length !== 1 && !hasMap(program.font.maps, 0)) {
    const found = `the symbolic font ${name} with ${program.font.maps.length} character maps`;
    findings.push({ test: 4, page, found, expected: 'one, or that of Microsoft for symbols' });
  }
  return findings;
}

function ofLetters({ dictionary, program, name, page }: UsedFont): TestFinding[] {
  const findings: TestFinding[] = [];
  const maps = program?.kind === 'TrueType' ? program.font.maps : undefined;
  if (maps && maps.length <= (hasMap(maps, 0) ? 1 : 0)) {
    const found = `the font ${name} without a character map for letters`;
    findings.push({ test: 1, page, found, expected: 'a map that is not for symbols' });
  }
  const encoding = readEncoding(dictionary);
  const isKnown = encoding?.base === 'MacRomanEncoding' || encoding?.base === 'WinAnsiEncoding';
  const names = Array.from(encoding?.differences?.values() ?? []);
  const isNamed =
    !encoding?.differences ||
    (names.every((each) => listedText(each) !== undefined) && maps !== undefined && hasMap(maps, 1));
  if (!isKnown || !isNamed) {
    const found = `the font ${name} with ${isKnown ? 'Differences that lead to no letters' : 'an encoding of its own'}`;
    const expected = 'MacRomanEncoding or WinAnsiEncoding, and Differences only from the Adobe Glyph List';
    findings.push({ test: 2, page, found, expected });
  }
  return findings;
}

/** Whether a font has the map of Microsoft for symbols (0) or for Unicode (1). */
function hasMap(maps: readonly { platform: number; encoding: number }[], wanted: 0 | 1): boolean {
  return maps.some(({ platform, encoding }) => platform === 3 && encoding === wanted);
}
