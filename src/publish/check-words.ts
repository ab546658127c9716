import { join } from 'node:path';
import { checkFolders } from '../checker/check-folders.ts';
import { countOf, countsOf, type Counts } from '../checker/report/counts.ts';
import { WritingMistakes } from '../model/writing-mistakes.ts';
import { MachineFault } from '../print/machine-fault.ts';

/**
 * Checks the words of all documents against the rules of easy read.
 * @param root the project's folder, with content/ in it
 * @returns what does not keep them from being published, counted
 * @throws WritingMistakes with every error
 * @throws MachineFault when a document could not be checked
 */
export async function checkWords(root: string): Promise<Counts> {
  const { documents, notChecked } = await checkFolders([join(root, 'content')]);
  if (notChecked.length > 0) throw new MachineFault(notChecked.map(({ fault }) => fault).join('\n'));
  const errors = documents.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new WritingMistakes(errors.map(({ message }) => message));
  return countsOf(documents);
}

/** What was found in the words, in a few words. */
export function describeWords({ warnings, looks }: Counts): string {
  if (warnings + looks === 0) return 'no warnings';
  return `${countOf(warnings, 'warning')}, ${looks} to look at: npm run check`;
}
