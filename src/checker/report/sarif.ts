import { createHash } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { FoldersChecked } from '../check-folders.ts';
import type { AcceptedFinding, Finding } from '../finding.ts';
import { notEasyRead } from '../people-list.ts';
import { preset } from '../preset.ts';
import type { Severity } from '../rule.ts';
import { rangeOf } from './range.ts';

const levels = { error: 'error', warning: 'warning', look: 'note' } as const satisfies Record<Severity, Result.level>;

/** The report as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif({ documents, notChecked }: FoldersChecked): string {
  const seen = new Map<string, number>();
  const all = documents.flatMap(({ findings, accepted }) => [...findings, ...accepted]);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plainleaf', fullDescription: { text: notEasyRead }, rules: rulesOf(all) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notChecked.length === 0,
            toolExecutionNotifications: notChecked.map(({ fault }) => ({ level: 'error', message: { text: fault } })),
          },
        ],
        results: all.map((finding) => toResult(finding, seen)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** All rules of the preset, and those of other mistakes that were found. */
function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const known = preset.map(({ id, summary, because, source, severity }): ReportingDescriptor => {
    const help = `${because} Source: ${source}. See docs/rules.md#${id}.`;
    return {
      id,
      shortDescription: { text: summary },
      fullDescription: { text: because },
      help: { text: help, markdown: `${because}\n\nSource: ${source}. See \`docs/rules.md#${id}\`.` },
      defaultConfiguration: { level: levels[severity] },
    };
  });
  const others = new Map(
    findings
      .filter(({ message }) => !preset.some(({ id }) => id === message.ruleId))
      .map(({ message: { ruleId: id = '', url = '' } }) => [id, { id, help: { text: `See ${url}.` } }]),
  );
  return [...known, ...others.values()];
}

function toResult(finding: Finding | AcceptedFinding, seen: Map<string, number>): Result {
  const { severity, message } = finding;
  const { start, end } = rangeOf(message);
  return {
    ruleId: message.ruleId ?? '',
    level: levels[severity],
    message: { text: message.reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(message.file ?? '') },
          region: {
            startLine: start.line,
            startColumn: start.column,
            ...(end && { endLine: end.line, endColumn: end.column }),
          },
        },
      },
    ],
    partialFingerprints: { 'words/v1': fingerprint(finding, seen) },
    ...('reason' in finding && { suppressions: [{ kind: 'inSource', justification: finding.reason }] }),
  };
}

/** A file inside the folder that the command was called in by its path from there, any other by its whole address. */
function uriOf(file: string): string {
  const isInside = !isAbsolute(file) && !file.startsWith('..');
  return isInside
    ? encodeURI(file.replaceAll('\\', '/')).replaceAll(/[?#]/g, encodeURIComponent)
    : pathToFileURL(resolve(file)).href;
}

/** What stays the same when lines are put before a finding; the same words again are counted. */
function fingerprint({ message, about }: Finding, seen: Map<string, number>): string {
  const hash = createHash('sha256').update([message.ruleId, message.file, about].join('\n')).digest('hex').slice(0, 16);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}
