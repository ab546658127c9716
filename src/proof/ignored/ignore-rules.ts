import type { VFileMessage } from 'vfile-message';
import { message } from '../../source/message.ts';
import type { Result } from '../result/result.ts';
import type { IgnoredRule } from './read-ignored-rules.ts';

/** Gives each fault of an ignored rule the reason why it is none. */
export function ignoreRules(results: readonly Result[], rules: readonly IgnoredRule[]): Result[] {
  return results.map((result) => {
    const rule = result.outcome === 'failed' ? rules.find((one) => isOf(one, result)) : undefined;
    return rule ? { ...result, ignoredBecause: rule.reason } : result;
  });
}

/**
 * What is wrong with the list of ignored rules: those that find nothing, or that no check has.
 * @param results all that came of the checks
 */
export function needlessRules(results: readonly Result[], rules: readonly IgnoredRule[]): VFileMessage[] {
  const checks = new Set(results.map(({ check }) => check));
  return rules
    .filter((rule) => checks.has(rule.check))
    .filter((rule) => !results.some((result) => result.outcome === 'failed' && isOf(rule, result)))
    .map(({ file, place, check, rule }) =>
      message({
        file,
        place,
        rule: 'needless-ignored-rule',
        found: `ignored rule \`${rule}\` of ${check}, which finds nothing`,
        expected: 'only rules that would find something',
        todo: 'take it out of the list, or correct its name',
      }),
    );
}

function isOf(rule: IgnoredRule, { check, rule: name }: Result): boolean {
  return rule.check === check && rule.rule === name;
}
