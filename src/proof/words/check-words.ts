import { basename, join } from 'node:path';
import { checkFolders } from '../../checker/check-folders.ts';
import type { DocumentChecked } from '../../checker/many/check-one.ts';
import { documentAddress } from '../../model/addresses.ts';
import { MachineFault } from '../../print/machine-fault.ts';
import { plainleaf } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';

/** The rules of the easy-read check by which criteria of WCAG are met. */
const rules = [
  { rule: 'hard-word-explained', criteria: ['3.1.3'] },
  { rule: 'abbreviation-explained', criteria: ['3.1.4'] },
];

/** Whether unusual words and abbreviations are explained: what the easy-read check finds in the content. */
export async function checkWords(): Promise<Result[]> {
  const { documents, notChecked } = await checkFolders([join(process.cwd(), 'content')]);
  if (notChecked.length > 0) throw new MachineFault(notChecked.map(({ fault }) => fault).join('\n'));
  return documents.flatMap((document) => rules.map((rule) => resultOf(document, rule)));
}

function resultOf({ folder, findings, accepted }: DocumentChecked, { rule, criteria }: (typeof rules)[number]): Result {
  const isOf = ({ message }: { message: { ruleId?: string | undefined } }) => message.ruleId === rule;
  const open = findings.filter(isOf);
  const reasons = accepted.filter(isOf).map(({ reason }) => reason);
  const common = {
    check: 'words',
    tool: plainleaf,
    page: documentAddress(basename(folder)),
    rule,
    criteria,
    when: new Date().toISOString(),
  };
  if (open.length > 0) {
    const outcome = open.some(({ severity }) => severity === 'error') ? 'failed' : 'cantTell';
    return { ...common, outcome, found: open.map(asFound) };
  }
  if (reasons.length === 0) return { ...common, outcome: 'passed', found: [] };
  return {
    ...common,
    outcome: 'failed',
    found: accepted.filter(isOf).map(asFound),
    ignoredBecause: [...new Set(reasons)].join(' '),
  };
}

function asFound({ message }: DocumentChecked['findings'][number]) {
  return { where: `${message.file ?? ''}:${message.line ?? 1}`, what: message.reason };
}
