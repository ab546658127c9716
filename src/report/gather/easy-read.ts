import { basename, join } from 'node:path';
import { checkFolders } from '../../checker/check-folders.ts';
import type { Finding } from '../../checker/finding.ts';
import type { Content } from '../../model/read-content.ts';
import { MachineFault } from '../../print/machine-fault.ts';
import type { EasyReadFinding, EasyReadReport } from '../report.ts';

/**
 * What the rules of easy read say of every document.
 * @param root the project's folder, with content/ in it
 * @throws MachineFault when a document could not be checked
 */
export async function gatherEasyRead(root: string, { documents }: Content): Promise<EasyReadReport[]> {
  const { documents: checked, notChecked } = await checkFolders([join(root, 'content')]);
  if (notChecked.length > 0) throw new MachineFault(notChecked.map(({ fault }) => fault).join('\n'));
  return checked.map(({ folder, measures, findings, accepted }) => {
    const document = basename(folder);
    return {
      document,
      title: documents.find(({ id }) => id === document)?.title ?? document,
      measures,
      findings: findings.map(toFinding),
      accepted: accepted.map((finding) => ({ ...toFinding(finding), reason: finding.reason })),
    };
  });
}

function toFinding({ severity, message, about }: Finding): EasyReadFinding {
  const { file = '', line = 1, reason, ruleId = '' } = message;
  return { rule: ruleId, severity, place: `${file}:${line}`, what: reason, about };
}
