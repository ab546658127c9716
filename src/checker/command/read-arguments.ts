import { readCommandLine } from '../../command-line/read-command-line.ts';

const formats = ['github', 'sarif'] as const;

/** What the command was asked for. */
export interface Wishes {
  folders: string[];
  /** How the report is written. */
  format: 'people' | 'json' | (typeof formats)[number];
  /** Whether to check again each time that a file changes. */
  watch: boolean;
  /** The file of the text that the document was made from. */
  against?: string;
}

/** How the command is called. */
export const usage = 'node scripts/check.ts [--json | --format=github|sarif] [--against FILE] [--watch] [FOLDER…]';

/** What `--help` says. */
export const help = `${usage}

Checks the words of documents against the rules of easy read.

  FOLDER           a folder with documents in it, or the folder of one document; content/ when left out
  --json           gives the report as JSON
  --format=github  gives it as notes for GitHub Actions
  --format=sarif   gives it as SARIF 2.1.0
  --against FILE   compares one document with the text that it was made from: plain text or Markdown
  --watch          checks again each time that a file changes

Exit code 0: no errors. 1: errors. 2: something could not be checked.
docs/checker.md tells more, and docs/rules.md has all rules.
`;

/**
 * Reads the arguments of the command; an error says what is wrong with them.
 * @param given what stands after the name of the script
 */
export function readArguments(given: readonly string[]): Wishes | 'help' | Error {
  const read = readCommandLine(given, {
    json: { type: 'boolean', default: false },
    format: { type: 'string' },
    against: { type: 'string' },
    watch: { type: 'boolean', default: false },
  });
  if (read === 'help' || read instanceof Error) return read;
  const { json, watch, against, format: named } = read.values;
  const format = formatOf(json, named);
  if (format === undefined) return new Error(`There is no format “${named ?? ''}”. Expected github or sarif.`);
  if (json && named !== undefined) return new Error('Expected --json or --format, and not both.');
  if (watch && format !== 'people') return new Error('--watch is for people. Expected no --json and no --format.');
  const folders = read.positionals.length > 0 ? read.positionals : ['content'];
  return { folders, format, watch, ...(against === undefined ? {} : { against }) };
}

function formatOf(json: boolean, format: string | undefined): Wishes['format'] | undefined {
  if (format === undefined) return json ? 'json' : 'people';
  return formats.find((one) => one === format);
}
