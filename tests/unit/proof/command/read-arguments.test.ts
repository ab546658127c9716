import { describe, expect, it } from 'vitest';
import { checks, checksForAnySite } from '../../../../src/proof/checks.ts';
import { help, readArguments, type Wishes } from '../../../../src/proof/command/read-arguments.ts';

/** The folder and the names of the checks that are asked for. */
function asked(...given: string[]): [folder: string, ...checks: string[]] {
  const wishes = readArguments(given);
  if (wishes instanceof Error || wishes === 'help') throw new Error(`Not understood: ${given.join(' ')}`);
  const wanted: readonly { name: string }[] = (wishes satisfies Wishes).checks;
  return [wishes.folder, ...wanted.map(({ name }) => name)];
}

const names = (some: readonly { name: string }[]) => some.map(({ name }) => name);

describe('npm run a11y is asked for', () => {
  it('everything in dist/, when nothing is said', () => {
    expect(asked()).toEqual(['dist', ...names(checks)]);
  });

  it('another folder, what is quick, or some checks', () => {
    expect(asked('--quick', 'there')).toEqual(['there', ...names(checks.filter(({ isQuick }) => isQuick))]);
    expect(asked('--only', 'states', '--only', 'pa11y')).toEqual(['dist', 'pa11y', 'states']);
  });

  it('what can be checked of any website', () => {
    expect(asked('--other-site', 'there')).toEqual(['there', ...names(checksForAnySite)]);
  });

  it('help, which names every check', () => {
    expect(readArguments(['--help'])).toBe('help');
    for (const { name } of checks) expect(help).toContain(name);
  });
});

it.each([
  [['--quik'], "Unknown option '--quik'"],
  [['one', 'two'], 'Expected one folder at most.'],
  [['--quick', '--only', 'pa11y'], 'Expected --quick or --only, and not both.'],
  [['--only', 'contrasts'], 'There is no check “contrasts”. Expected one of presentation, '],
  [['--other-site', '--only', 'states'], 'There is no check “states”. Expected one of pa11y, '],
])('npm run a11y -- %s is refused', (given, says) => {
  const read = readArguments(given);
  expect(read instanceof Error ? read.message : read).toContain(says);
});
