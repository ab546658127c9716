import { readCommandLine } from '../../command-line/read-command-line.ts';
import { checks, checksForAnySite, type Check } from '../checks.ts';
import type { ProofSite } from '../site/proof-site.ts';

/** What the command was asked for. */
export type Wishes = {
  /** The folder of the website. */
  folder: string;
} & ({ isOther: false; checks: readonly Check[] } | { isOther: true; checks: readonly Check<ProofSite>[] });

const usage = 'npm run a11y -- [--quick | --only CHECK…] [--other-site] [FOLDER]';
const namesOf = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(', ');

/** What `--help` says. */
export const help = `${usage}

Checks a built website for people with disabilities, in a real browser.

  FOLDER        the folder of the website; dist/ when left out
  --quick       leaves out what takes minutes
  --only CHECK  one of ${namesOf(checks)}; may stand several times
  --other-site  FOLDER was not built here: all HTML files in it are checked, by
                ${namesOf(checksForAnySite)}

Exit code 0: no faults. 1: faults. 2: it could not be checked.
docs/accessibility.md tells more.
`;

/**
 * Reads the arguments of the command; an error says what is wrong with them.
 * @param given what stands after the name of the script
 */
export function readArguments(given: readonly string[]): Wishes | 'help' | Error {
  const read = readCommandLine(given, {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    'other-site': { type: 'boolean', default: false },
  });
  if (read === 'help') return read;
  if (read instanceof Error) return new Error(`${read.message}\n${usage}`);
  const { quick, only, 'other-site': isOther } = read.values;
  const [folder = 'dist', ...others] = read.positionals;
  if (others.length > 0) return new Error(`Expected one folder at most.\n${usage}`);
  if (quick && only.length > 0) return new Error(`Expected --quick or --only, and not both.\n${usage}`);
  const known = isOther ? checksForAnySite : checks;
  const unknown = only.find((name) => !known.some((check) => check.name === name));
  if (unknown !== undefined) return new Error(`There is no check “${unknown}”. Expected one of ${namesOf(known)}.`);
  const isWanted = ({ name, isQuick }: { name: string; isQuick: boolean }) =>
    only.length > 0 ? only.includes(name) : isQuick || !quick;
  return isOther
    ? { folder, isOther, checks: checksForAnySite.filter(isWanted) }
    : { folder, isOther, checks: checks.filter(isWanted) };
}
