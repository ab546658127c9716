import axe from 'axe-core';

/**
 * The success criteria that a rule of axe serves: `1.4.3` for `color-contrast`.
 * @param rule its id
 */
export function criteriaOfAxe(rule: string): string[] {
  const tags = axe.getRules().find(({ ruleId }) => ruleId === rule)?.tags ?? [];
  return criteriaOfTags(tags);
}

/** The success criteria among the tags of a rule of axe: `1.4.10` for `wcag1410`. */
function criteriaOfTags(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return principle && guideline && criterion ? [`${principle}.${guideline}.${criterion}`] : [];
  });
}

/**
 * The success criterion in a code of HTML CodeSniffer: `1.4.3` for `WCAG2AA.Principle1.Guideline1_4.1_4_3.G18`. It still
 * knows 4.1.1, which WCAG 2.2 has no more: what it finds there is a fault that belongs to no criterion.
 * @param code the code
 */
export function criteriaOfHtmlcs(code: string): string[] {
  const [, criterion] = /\.Guideline\d_\d\.(\d_\d_\d+)/.exec(code) ?? [];
  return criterion === undefined || criterion === '4_1_1' ? [] : [criterion.replaceAll('_', '.')];
}
