import { readCommandLine } from '../../../command-line/read-command-line.ts';

/** What the command was asked for. */
export interface Wishes {
  files: string[];
  /** The file with the words that each PDF should have. */
  text: string | undefined;
  json: boolean;
}

/** How the command is called. */
export const usage = 'node scripts/check-pdf.ts [--json] [--text FILE] FILE…';

/** What `--help` says. */
export const help = `${usage}

Says of each PDF whether it meets PDF/UA-1, as far as a program can tell.

  --json       gives the reports as JSON
  --text FILE  compares the words with a plain text, a block on each line

Exit code 0: all is good. 1: something is against a file. 2: a file cannot be read.
docs/check-pdf.md tells more.
`;

/**
 * Reads the arguments of the command; an error says what is wrong with them.
 * @param given what stands after the name of the script
 */
export function readArguments(given: readonly string[]): Wishes | 'help' | Error {
  const read = readCommandLine(given, {
    json: { type: 'boolean', default: false },
    text: { type: 'string' },
  });
  if (read === 'help' || read instanceof Error) return read;
  const { positionals: files, values } = read;
  if (files.length === 0) return new Error('No file was named. Expected at least one PDF.');
  return { files, text: values.text, json: values.json };
}
