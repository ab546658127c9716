import type { FoldersChecked } from '../check-folders.ts';
import type { DocumentChecked } from '../many/check-one.ts';
import type { Finding } from '../finding.ts';
import { notEasyRead, peopleList } from '../people-list.ts';
import { countsByRule, countsOf } from './counts.ts';
import { rangeOf } from './range.ts';

/** Counts up when a field changes its meaning or goes; new fields may come at any time. */
const FORM = 1;

/** The report for programs; docs/checker.md says what each field is. */
export function json({ documents, notChecked }: FoldersChecked): string {
  const report = {
    form: FORM,
    counts: {
      documents: documents.length,
      ...countsOf(documents),
      byRule: Object.fromEntries(countsByRule(documents)),
    },
    documents: documents.map(toJson),
    notChecked: notChecked.map(({ folder, fault }) => ({ folder, fault })),
    notEasyRead,
    forPeople: peopleList(),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson({ folder, parts, findings, accepted, measures }: DocumentChecked) {
  return {
    folder,
    parts,
    findings: findings.map(findingToJson),
    accepted: accepted.map((finding) => ({ ...findingToJson(finding), reason: finding.reason })),
    measures: measures ?? null,
  };
}

function findingToJson({ severity, message, about }: Finding) {
  const { file, ruleId, reason, expected, note, url } = message;
  const { start, end = start } = rangeOf(message);
  return {
    rule: ruleId,
    severity,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: reason,
    expected: expected?.[0],
    todo: note,
    about,
    more: url,
  };
}
