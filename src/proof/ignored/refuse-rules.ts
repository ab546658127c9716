import type { VFileMessage } from 'vfile-message';
import { message, type Mistake } from '../../source/message.ts';
import { checks } from '../checks.ts';
import type { IgnoredRule } from './read-ignored-rules.ts';

/** Rules that say that something was not checked at all: ignored, they would let it pass unseen. */
const neverIgnored = ['page-built', 'page-listed', 'page-opens', 'page-checked', 'state-reached'];

/** Where a rule may be from: the check that always runs, and the others. */
const names = ['pages', ...checks.map(({ name }) => name)];

/** What is wrong with entries of the list, whatever the checks find: those that may not be there, or are of no check. */
export function refusedRules(rules: readonly IgnoredRule[]): VFileMessage[] {
  return rules.flatMap(({ file, place, check, rule }) => {
    const mistake = mistakeOf(check, rule);
    return mistake ? [message({ file, place, ...mistake })] : [];
  });
}

function mistakeOf(check: string, rule: string): Mistake | undefined {
  if (!names.includes(check)) {
    return {
      rule: 'unknown-check',
      found: `check \`${check}\`, which there is not`,
      expected: `one of ${names.join(', ')}`,
      todo: 'correct its name',
    };
  }
  if (!neverIgnored.includes(rule)) return undefined;
  return {
    rule: 'never-ignored-rule',
    found: `ignored rule \`${rule}\`, which says that something was not checked at all`,
    expected: 'only rules about what was checked',
    todo: 'take it out of the list, and mend what it finds',
  };
}
