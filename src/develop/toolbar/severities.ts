import type { Severity } from '../../checker/rule.ts';

/** How severities are called, the gravest first: one of them, and several. */
export const severities = {
  error: ['Error', 'errors'],
  warning: ['Warning', 'warnings'],
  look: ['To look at', 'to look at'],
} as const satisfies Record<Severity, readonly [one: string, several: string]>;

/** Such as `1 error, 2 warnings`. */
export function countOf(findings: readonly { severity: Severity }[]): string {
  return Object.entries(severities)
    .map(([severity, [one, several]]) => {
      const { length } = findings.filter((finding) => finding.severity === severity);
      return length === 0 ? '' : `${length} ${length === 1 ? one.toLowerCase() : several}`;
    })
    .filter(Boolean)
    .join(', ');
}

/** The gravest severity among findings; undefined when there are none. */
export function gravest(findings: readonly { severity: Severity }[]): Severity | undefined {
  return (['error', 'warning', 'look'] as const).find((one) => findings.some(({ severity }) => severity === one));
}
