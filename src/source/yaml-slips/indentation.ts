import type { BrokenYaml, Slip } from './yaml-text.ts';
import { linePieces, wordsColumn, type LinePieces } from './line-pieces.ts';

/** A line that goes on at a level: how many spaces before it, and whether the level is that of hyphens. */
interface Level {
  indent: number;
  isList: boolean;
}

/** Too many or too few spaces before a line: it stands at no level of the lines above. */
export function indentation({ lines, at }: BrokenYaml): Slip | undefined {
  let levels: Level[] = [{ indent: 0, isList: false }];
  let mayBeDeeper = false;
  for (const [index, line] of lines.slice(0, at.line + 1).entries()) {
    const pieces = linePieces(line);
    if ((pieces.name === undefined && pieces.hyphen === '') || pieces.words.startsWith('#')) continue;
    const isList = pieces.hyphen !== '';
    const isKnown = levels.some((level) => level.indent === pieces.indent && level.isList === isList);
    const isDeeper = pieces.indent >= (levels.at(-1)?.indent ?? 0);
    if (!isKnown && !(mayBeDeeper && isDeeper)) return wrongSpaces(pieces, index + 1, levels);
    levels = [...levels.filter((level) => isOutside(level, pieces)), ...levelsOf(pieces)];
    mayBeDeeper = pieces.name !== undefined && /^(#|$)/.test(pieces.value);
  }
  return undefined;
}

/** Whether a level goes on after a line: hyphens may stand as far left as the name above them. */
function isOutside(level: Level, { indent, hyphen }: LinePieces): boolean {
  return level.indent < indent || (level.indent === indent && hyphen !== '' && !level.isList);
}

function levelsOf(pieces: LinePieces): Level[] {
  const own = { indent: wordsColumn(pieces) - 1, isList: false };
  return pieces.hyphen === '' ? [own] : [{ indent: pieces.indent, isList: true }, own];
}

function wrongSpaces(pieces: LinePieces, line: number, levels: readonly Level[]): Slip | undefined {
  const isList = pieces.hyphen !== '';
  const possible = levels.filter((level) => level.isList === isList).map(({ indent }) => indent);
  if (possible.length === 0) return undefined;
  return {
    place: { line, column: pieces.indent + 1 },
    found: `${counted(pieces.indent)} before \`${isList ? '-' : (pieces.name ?? '')}\``,
    expected: `${anyOf(possible)} spaces, as before the lines above that it belongs with`,
    todo: 'mend the spaces at the start of this line, or of the line above',
  };
}

/** `0, 2 or 4`. */
function anyOf(numbers: readonly number[]): string {
  return numbers.join(', ').replace(/, (?=\d+$)/, ' or ');
}

function counted(spaces: number): string {
  return spaces === 1 ? '1 space' : `${spaces || 'no'} spaces`;
}
