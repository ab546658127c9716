import type { DocumentSources } from '../model/read-document.ts';
import { applyAcceptances } from './accept/apply-acceptances.ts';
import { toFinding, type AcceptedFinding, type Finding } from './finding.ts';
import { measure, type Measures } from './measures.ts';
import { preset } from './preset.ts';
import { settingsOf } from './settings.ts';
import { readWritten } from './written/read-written.ts';
import type { Beside } from './written/types.ts';

/** What the rules say of a document. */
export interface Checked {
  /** What is to be mended, in the order of the files. */
  findings: Finding[];
  /** What stays as it is, with the reasons. */
  accepted: AcceptedFinding[];
  measures: Measures;
}

/**
 * Checks a document against all rules.
 * @param sources its files, as the model has read them
 * @param beside what stands beside it, where that is known
 */
export function checkDocument(sources: DocumentSources, beside: Beside = {}): Checked {
  const document = readWritten(sources, beside);
  const { valuesOf, mistakes } = settingsOf(document);
  const findings = preset.flatMap((rule) =>
    [...rule.check(document, valuesOf(rule))].map((remark) => toFinding(rule, remark)),
  );
  const applied = applyAcceptances(document, findings);
  const files = [document.file, ...document.parts.map(({ file }) => file)];
  return {
    findings: inOrder([...mistakes, ...applied.findings], files),
    accepted: inOrder(applied.accepted, files),
    measures: measure(document),
  };
}

function inOrder<T extends Finding>(findings: readonly T[], files: readonly string[]): T[] {
  const placeOf = ({ message }: T) =>
    [files.indexOf(message.file ?? ''), message.line ?? 1, message.column ?? 1] as const;
  return [...findings].sort((one, other) => {
    const [file, line, column] = placeOf(one);
    const [otherFile, otherLine, otherColumn] = placeOf(other);
    return file - otherFile || line - otherLine || column - otherColumn;
  });
}
