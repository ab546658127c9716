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
    ...findings.map((finding) => `  ${tellFinding(finding)}`),
    ...notChecked.map(({ clause, because }) => `  ${clause}  not checked: ${because}`),
    ...beyond.map((finding) => `  ${tellFinding(finding)}`),
    '',
  ].join('\n');
}

function tellFinding({ clause, test, page, found, expected }: Finding): string {
  const place = page === undefined ? '' : `page ${page}: `;
  return `${clause} t${test}  ${place}Found ${found}. Expected ${expected}.`;
}
