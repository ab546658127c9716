import type { BrokenYaml, Slip } from './yaml-text.ts';
import { wordsColumn } from './line-pieces.ts';

type AtLine = Pick<BrokenYaml, 'at'>;

/** A hyphen without a space behind it: `-word: urgent`. */
export function hyphenWithoutSpace({ at }: AtLine): Slip | undefined {
  const [, words] = /^-([^\s-].*)$/.exec(at.words) ?? [];
  if (words === undefined || at.hyphen !== '') return undefined;
  return {
    place: { line: at.line, column: wordsColumn(at) },
    found: `hyphen without a space in \`${at.words}\``,
    expected: 'a hyphen and a space before each item of a list',
    todo: `write \`- ${words}\``,
  };
}

/** A colon without a space behind it: `title:Our visit`. */
export function colonWithoutSpace({ at }: AtLine): Slip | undefined {
  // A space of another kind (a protected one, from a text program) is none for YAML.
  const [, name, value] = /^([\w-]+):(?!\/\/)\s*(\S.*)$/.exec(at.words) ?? [];
  if (at.name !== undefined || name === undefined || value === undefined) return undefined;
  return {
    place: { line: at.line, column: wordsColumn(at) + name.length },
    found: `colon without a space in \`${at.words}\``,
    expected: 'a colon and a space behind the name of a field',
    todo: `write \`${name}: ${value}\``,
  };
}

/** A line without a colon, where a field should be. */
export function noColon({ at }: AtLine): Slip | undefined {
  if (at.name !== undefined || /^(["'[{]|$)/.test(at.words)) return undefined;
  return {
    place: { line: at.line, column: wordsColumn(at) },
    found: `line \`${at.words}\` without a colon`,
    expected: '`name: value` on each line',
    todo: 'write a colon and a space behind the name; words that go on belong on the line above',
  };
}
