import type { FoldersChecked } from '../check-folders.ts';
import type { DocumentChecked } from '../many/check-one.ts';
import type { Finding } from '../finding.ts';
import { notEasyRead, peopleList } from '../people-list.ts';
import { preset } from '../preset.ts';
import { countOf, countsByRule, countsOf } from './counts.ts';
import type { Page } from './page.ts';
import { lineReader } from './read-lines.ts';
import { tellFinding } from './tell-finding.ts';
import { tellMeasures } from './tell-measures.ts';

/** The report for people: what was found, part by part, then numbers, then what people have to check. */
export function forPeople({ documents }: FoldersChecked, page: Page): string {
  const lineOf = lineReader();
  return [
    ...documents.flatMap((document) => tellDocument(document, lineOf, page)),
    tellCounts(documents, page),
    ...tellRules(documents),
    ...tellMeasures(documents, page),
    '',
    page.paint('bold', 'For people'),
    '',
    notEasyRead,
    ...(page.isAgain ? [] : ['Please do what no program can:', '', ...peopleList().map(({ ask }) => `- ${ask}`)]),
    '',
  ].join('\n');
}

function tellDocument(
  { folder, findings, parts, measures }: DocumentChecked,
  lineOf: ReturnType<typeof lineReader>,
  page: Page,
): string[] {
  const byFile = Map.groupBy(findings, ({ message }) => message.file ?? '');
  const told = [...byFile].flatMap(([file, inFile]) => {
    const title = parts.find((part) => part.file === file)?.title;
    const tell = (finding: Finding) => tellFinding(finding, lineOf(file, finding.message.line ?? 1), page);
    const isUnread = title === undefined && file.endsWith('.mdx');
    return [
      page.paint('bold', title ?? file),
      '',
      ...inFile.flatMap((finding) => [...tell(finding), '']),
      ...(isUnread ? ['This part could not be read. Its words were not checked: mend it, then check again.', ''] : []),
    ];
  });
  return measures
    ? told
    : [...told, `The parts in ${folder} were not checked. Mend document.yaml, then check again.`, ''];
}

function tellCounts(documents: readonly DocumentChecked[], { paint }: Page): string {
  const { errors, warnings, looks, accepted } = countsOf(documents);
  const counts = [
    countOf(errors, 'error'),
    countOf(warnings, 'warning'),
    countOf(looks, 'thing to look at', 'things to look at'),
    `${accepted} accepted`,
  ].join(', ');
  return paint('bold', `${countOf(documents.length, 'document')}: ${counts}`);
}

/** How often each rule found something, and what it asks for. */
function tellRules(documents: readonly DocumentChecked[]): string[] {
  const counts = countsByRule(documents);
  const width = Math.max(...counts.map(([rule]) => rule.length), 0);
  return counts.map(([id, count]) => {
    const summary = preset.find((rule) => rule.id === id)?.summary ?? '';
    return `${String(count).padStart(6)}  ${id.padEnd(width)}  ${summary}`.trimEnd();
  });
}
