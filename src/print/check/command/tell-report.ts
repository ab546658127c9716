import type { Finding, Report } from '../report.ts';

const verdicts = {
  pass: 'meets PDF/UA-1, as far as a program can tell',
  fail: 'does not meet PDF/UA-1',
  'not checked': 'cannot be said to meet PDF/UA-1: not all of it could be checked',
} as const;

/** The report of a file for people: a line for the file, then a line for each finding. */
export function tellReport({ file, verdict, findings, notChecked, beyond, claims, pages }: Report): string {
  const size = pages === 1 ? '1 page' : `${pages} pages`;
  const says = claims.length > 0 ? `it says of itself: ${claims.join(', ')}` : 'it says nothing of itself';
  return [
    `${file}: ${verdicts[verdict]} (${size}; ${says})`,
    ...tellOnce(findings),
    ...notChecked.map(({ clause, because }) => `  ${clause}  not checked: ${because}`),
    ...tellOnce(beyond),
    '',
  ].join('\n');
}

/** A line for each finding; what is found again on the same page is counted. */
function tellOnce(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const line of findings.map(tellFinding)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return Array.from(counts, ([line, count]) => `  ${line}${count > 1 ? ` (${count} times)` : ''}`);
}

function tellFinding({ clause, test, page, found, expected }: Finding): string {
  const place = page === undefined ? '' : `page ${page}: `;
  return `${clause} t${test}  ${place}Found ${found}. Expected ${expected}.`;
}
