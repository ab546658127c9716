import type { BrokenYaml, Slip } from './yaml-text.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { valueColumn, withQuotes } from './line-pieces.ts';

/** Words behind a value that is in quotation marks already: `'It's here'`. */
export function wordsBehindQuotes({ error, at }: BrokenYaml): Slip | undefined {
  const [, sign, words] = /^(["'])(.*)$/.exec(at.value) ?? [];
  if (error.code !== 'UNEXPECTED_TOKEN' || sign === undefined || words === undefined) return undefined;
  const isApostrophe = sign === "'" && /\p{L}'\p{L}/u.test(words);
  return {
    place: { line: at.line, column: at.column },
    found: `words behind the closing \`${sign}\``,
    expected: `\`${sign}\` only at the start and at the end of a value`,
    todo: `write \`${withQuotes(at, isApostrophe ? words.replace(/'$/, '') : at.value)}\``,
  };
}

/** Curly quotation marks, which YAML takes for letters, round a value that needs straight ones. */
export function curlyAtStart({ at }: BrokenYaml): Slip | undefined {
  const mistake = curlyQuotes(at.value);
  return mistake && { ...mistake, place: { line: at.line, column: valueColumn(at) } };
}

/** A colon in a value: `title: What: now`. */
export function colonInValue({ error, at }: BrokenYaml): Slip | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY' || at.name === undefined) return undefined;
  if (!/^[^"'[{].*:(\s|$)/.test(at.value)) return undefined;
  return {
    place: { line: at.line, column: valueColumn(at) },
    found: `colon in the value \`${at.value}\``,
    expected: 'quotation marks around a value with a colon',
    todo: `write \`${withQuotes(at, at.value)}\``,
  };
}

/** A sign at the start of a value which means something else in YAML: `title: @home`. */
export function signAtStart({ at, error }: BrokenYaml): Slip | undefined {
  const isPossible = ['BAD_SCALAR_START', 'BAD_ALIAS', 'UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY'].includes(
    error.code,
  );
  return isPossible && /^([%@`&!*>|?[{]|- )/.test(at.value) ? signSlip(at) : undefined;
}

/** What to say of a value that begins with a sign of YAML. */
export function signSlip(at: BrokenYaml['at']): Slip {
  return {
    place: { line: at.line, column: valueColumn(at) },
    found: `\`${at.value.charAt(0)}\` at the start of a value`,
    expected: 'quotation marks around a value that begins with this sign',
    todo: `write \`${withQuotes(at, at.value)}\``,
  };
}
