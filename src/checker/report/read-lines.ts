import { readText } from '../../source/read-text.ts';

/**
 * Makes what gives the lines of files, to quote them. The lines of the file that was asked for last
 * are kept. A file that has gone or cannot be read has none.
 */
export function lineReader(): (file: string, line: number) => string | undefined {
  let last: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(file) };
    return last.lines[line - 1];
  };
}

function linesOf(file: string): string[] {
  try {
    return readText(file, file).text?.split(/\r?\n|\r/) ?? [];
  } catch {
    return [];
  }
}
