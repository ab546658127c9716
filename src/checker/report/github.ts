import type { FoldersChecked } from '../check-folders.ts';
import type { Finding } from '../finding.ts';
import { rangeOf } from './range.ts';

const commands = { error: 'error', warning: 'warning', look: 'notice' } as const;

/**
 * The report as commands of GitHub Actions, which puts each at its line in a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github({ documents, notChecked }: FoldersChecked): string {
  return [
    ...documents.flatMap(({ findings }) => findings.map(toCommand)),
    ...notChecked.map(({ fault }) => `::error title=not checked::${data(fault)}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function toCommand({ severity, message }: Finding): string {
  const { file = '', ruleId = '', reason, url = '' } = message;
  const { start, end } = rangeOf(message);
  const properties = {
    file,
    line: start.line,
    // GitHub takes columns only of what begins and ends in one line.
    ...(end && end.line !== start.line ? { endLine: end.line } : { col: start.column }),
    ...(end?.line === start.line ? { endColumn: end.column } : {}),
    title: ruleId,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${data(`${reason} (${url})`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
