import type { BrokenYaml, Slip } from './yaml-text.ts';
import { indentation } from './indentation.ts';
import { colonWithoutSpace, hyphenWithoutSpace, noColon } from './names.ts';
import { unclosed } from './unclosed.ts';
import { colonInValue, curlyAtStart, signAtStart, wordsBehindQuotes } from './values.ts';

/** What editors get wrong, the surest first. Each looks at where the parser stopped. */
const slips: readonly ((broken: BrokenYaml) => Slip | undefined)[] = [
  tab,
  nameTwice,
  lineOfHyphens,
  unclosed,
  curlyAtStart,
  wordsBehindQuotes,
  colonInValue,
  signAtStart,
  hyphenWithoutSpace,
  colonWithoutSpace,
  noColon,
  indentation,
];

/** The slip for which YAML cannot be read, in plain words; in the parser's words when it is none of these. */
export function findSlip(broken: BrokenYaml): Slip {
  for (const slip of slips) {
    const found = slip(broken);
    if (found) return found;
  }
  const { error, at } = broken;
  return {
    place: { line: at.line, column: at.column },
    found: `YAML that cannot be read (${error.message.replace(/\.?\s*$/, '')})`,
    expected: '`name: value` on each line, with the same spaces before lines of one level',
    todo: 'mend this line, or put the value in quotation marks',
  };
}

function tab({ error, at, lines }: BrokenYaml): Slip | undefined {
  if (error.code !== 'TAB_AS_INDENT') return undefined;
  const column = (lines[at.line - 1] ?? '').indexOf('\t') + 1;
  return {
    place: { line: at.line, column },
    found: `tab before \`${at.words}\``,
    expected: 'spaces, two for each level',
    todo: 'write spaces in place of the tab',
  };
}

function nameTwice({ error, at }: BrokenYaml): Slip | undefined {
  if (error.code !== 'DUPLICATE_KEY') return undefined;
  return {
    place: { line: at.line, column: at.column },
    found: `field \`${at.name ?? at.words}\` for the second time`,
    expected: 'each field once',
    todo: 'keep one of the two, and take the other out',
  };
}

function lineOfHyphens({ error, at }: BrokenYaml): Slip | undefined {
  if (error.code !== 'MULTIPLE_DOCS' || at.words !== '---') return undefined;
  return {
    place: { line: at.line, column: at.column },
    found: `line \`${at.words}\``,
    expected: 'nothing but fields',
    todo: 'take the line out',
  };
}
