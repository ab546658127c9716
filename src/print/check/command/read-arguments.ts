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

/**
 * Reads the arguments of the command; a sentence says what is wrong with them.
 * @param given what stands after the name of the script
 */
export function readArguments(given: readonly string[]): Wishes | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, text: { type: 'string' } },
    });
    if (positionals.length === 0) return 'No file was named. Expected at least one PDF.';
    return { files: positionals, text: values.text, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
