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

/** How many files have each verdict, in a line for people. */
export function tellAll(all: readonly (Report['verdict'] | 'unreadable')[]): string {
  const counts = Array.from(
    Map.groupBy(all, (verdict) => verdict),
    ([verdict, same]) => `${same.length} ${verdict}`,
  );
  return `${all.length} files: ${counts.join(', ')}\n`;
}

/** A line for each kind of finding, with all the pages on which it is found. */
function tellOnce(findings: readonly Finding[]): string[] {
  const same = Map.groupBy(findings, ({ clause, test, found, expected }) =>
    JSON.stringify([clause, test, found.replace(/ \(\d+ times\)$/, ''), expected]),
  );
  return Array.from(same.values(), (group) => `  ${tellFindings(group)}`);
}

function tellFindings(findings: readonly Finding[]): string {
  const [{ clause, test, found, expected } = { clause: '', test: 0, found: '', expected: '' }] = findings;
  const pages = [...new Set(findings.flatMap(({ page }) => page ?? []))];
  const place = pages.length === 0 ? '' : `${pages.length === 1 ? 'page' : 'pages'} ${ranges(pages)}: `;
  const words = findings.length > 1 ? found.replace(/ \(\d+ times\)$/, '') : found;
  return `${clause} t${test}  ${place}Found ${words}. Expected ${expected}.`;
}

/** Page numbers as people write them: `1 to 4, 7`. */
function ranges(pages: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const page of pages.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
}
