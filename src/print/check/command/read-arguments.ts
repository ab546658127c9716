import { parseArgs } from 'node:util';

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
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        text: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    if (positionals.length === 0) return new Error('No file was named. Expected at least one PDF.');
    return { files: positionals, text: values.text, json: values.json };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
