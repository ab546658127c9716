import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { circumstances } from '../../i18n/circumstances.ts';
import { toolName } from '../../i18n/tool-name.ts';
import { isFault, type Result } from '../../proof/result/result.ts';
import type { Report } from '../report.ts';

/**
 * The results in the form that build servers read: a suite for each check, a case for each result. What a person has to
 * judge, what does not apply and what is accepted with a reason is skipped, with words that say so.
 */
export function junit({ results, website, made }: Report): string {
  const suites = [...Map.groupBy(results, ({ check }) => check)];
  const tree = x('testsuites', { name: website.name, timestamp: made, ...numbersOf(results) }, [
    ...suites.map(([name, own]) => x('testsuite', { name, ...numbersOf(own) }, own.map(caseOf))),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tree)}\n`;
}

function numbersOf(results: readonly Result[]) {
  const failures = results.filter(isFault).length;
  const passed = results.filter(({ outcome }) => outcome === 'passed').length;
  return { tests: results.length, failures, errors: 0, skipped: results.length - failures - passed };
}

function caseOf(result: Result) {
  const { check, page, rule, tool } = result;
  // Jenkins takes what stands before the last dot for the name of a package.
  const where = [check, page.replaceAll('.', ' .'), circumstances(result)].filter(Boolean).join(', ');
  const name = sayable(`${rule} (${toolName(tool)})${kindOf(result)}`);
  return x('testcase', { classname: where, name }, [outcomeOf(result)].flat());
}

/** A rule may say several things of one page, and GitLab takes only the first of two cases with the same name. */
function kindOf({ outcome, ignoredBecause }: Result): string {
  if (ignoredBecause !== undefined) return `, accepted: ${ignoredBecause}`;
  return outcome === 'cantTell' ? ', to judge' : '';
}

function outcomeOf(result: Result) {
  const told = result.found.map(({ where, what }) => [where, what].filter(Boolean).join(': ')).map(sayable);
  const [first = result.rule] = told;
  if (isFault(result)) return x('failure', { message: first, type: result.rule }, told.join('\n'));
  if (result.outcome === 'passed') return [];
  if (result.outcome === 'inapplicable') return x('skipped', { message: 'does not apply here' });
  if (result.outcome === 'cantTell') return x('skipped', { message: `For a person to judge: ${first}` });
  return x('skipped', { message: sayable(`Accepted, because: ${result.ignoredBecause ?? ''}`) });
}

/** XML has no way to write some letters, and a broken page may have them. */
function sayable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
