import type { VFileMessage } from 'vfile-message';
import { message, type Mistake } from '../source/message.ts';

const HYPHENS = /^\s*(-{2,}|[–—]+)\s*$/;
const FIELD = /^[a-z]+:/i;
/** A line of the words of a part, where only fields should be. */
const STATEMENT_OR_HEADING = /^(- )?:[a-z]|^##/;

type FrontMatterMistake = Omit<Mistake, 'rule' | 'expected'> & { row: number };

/**
 * What is wrong with the lines `---` round the title and the picture of a part; undefined when nothing is.
 *
 * @param text the part's file
 * @param frontMatter what stands between these lines, if it was found
 */
export function frontMatterMistake(
  text: string,
  frontMatter: string | undefined,
  file: string,
): VFileMessage | undefined {
  const rows = text.split('\n');
  if (frontMatter !== undefined && !frontMatter.split('\n').some((line) => STATEMENT_OR_HEADING.test(line))) {
    return secondTitle(rows, file);
  }
  const { row, ...mistake } = /^---\s*$/.test(rows[0] ?? '') ? closing(rows) : opening(rows);
  const expected = 'the lines `---`, `title: …`, `picture: …`, `---` at the top of the file';
  return message({ ...mistake, expected, rule: 'no-front-matter', file, place: { line: row + 1, column: 1 } });
}

/** A title in the middle, as when two parts were copied into one file: it would be published as a heading. */
function secondTitle(rows: readonly string[], file: string): VFileMessage | undefined {
  const first = rows.indexOf('---', 1);
  const row = rows.findIndex(
    (line, at) => at > first && line === '---' && /^(title|picture):/.test(rows[at + 1] ?? ''),
  );
  if (row === -1) return undefined;
  return message({
    file,
    place: { line: row + 1, column: 1 },
    rule: 'second-title',
    found: `line \`---\` and \`${rows[row + 1] ?? ''}\` in the middle of the file`,
    expected: 'one title for each part',
    todo: 'move what stands below to a file of its own, or take it out',
  });
}

function closing(rows: readonly string[]): FrontMatterMistake {
  const fields = rows.slice(1).findIndex((line) => !FIELD.test(line));
  const row = fields === -1 ? rows.length - 1 : fields + 1;
  return HYPHENS.test(rows[row] ?? '')
    ? notThree(rows, row)
    : { row, found: 'fields without a line `---` below them', todo: 'write it on a line of its own below them' };
}

function opening(rows: readonly string[]): FrontMatterMistake {
  const row = Math.max(
    rows.findIndex((line) => line.trim() !== ''),
    0,
  );
  const line = rows[row] ?? '';
  if (FIELD.test(line)) {
    return { row, found: 'fields without a line `---` above them', todo: 'write it as the first line of the file' };
  }
  if (!HYPHENS.test(line))
    return { row: 0, found: 'part without a title', todo: 'write these four lines before the words' };
  return line.trimEnd() === '---'
    ? { row: 0, found: 'empty line above the first `---`', todo: 'take it out' }
    : notThree(rows, row);
}

function notThree(rows: readonly string[], row: number): FrontMatterMistake {
  return { row, found: `line \`${rows[row] ?? ''}\``, todo: 'write `---`: three hyphens at the start of the line' };
}
