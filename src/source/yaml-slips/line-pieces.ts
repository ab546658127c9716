/** One line of YAML in its pieces, as an editor sees them. */
export interface LinePieces {
  /** How many spaces stand before it. */
  indent: number;
  /** The hyphen of a list with the spaces behind it; empty when there is none. */
  hyphen: string;
  /** The name before the colon; undefined when there is no colon with a space behind it. */
  name: string | undefined;
  /** What stands behind the colon; all words when there is none. */
  value: string;
  /** The whole line without the spaces and the hyphen before it. */
  words: string;
}

const PIECES = /^(\s*)((?:- +)?)(.*?)\s*$/;
const NAME_AND_VALUE = /^([^\s:][^:]*?):(?: +(.*))?$/;

/** Takes a line apart. */
export function linePieces(line: string): LinePieces {
  const [, spaces = '', hyphen = '', words = ''] = PIECES.exec(line) ?? [];
  const [, name, value = ''] = NAME_AND_VALUE.exec(words) ?? [];
  return { indent: spaces.length, hyphen, name, value: name === undefined ? words : value, words };
}

/** Where the words of a line begin: behind its spaces and its hyphen. */
export function wordsColumn({ indent, hyphen }: LinePieces): number {
  return indent + hyphen.length + 1;
}

/** Where the value of a line begins. */
export function valueColumn(pieces: LinePieces): number {
  return wordsColumn(pieces) + pieces.words.length - pieces.value.length;
}

/** The line with its value in the quotation marks that YAML needs, to be offered to an editor. */
export function withQuotes({ name }: Pick<LinePieces, 'name'>, value: string): string {
  return name === undefined ? `- ${inQuotes(value)}` : `${name}: ${inQuotes(value)}`;
}

/** A value in quotation marks, as an editor would write it. */
export function inQuotes(value: string): string {
  if (!value.includes("'")) return `'${value}'`;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
