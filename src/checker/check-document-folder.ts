import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readDocument } from '../model/read-document.ts';
import type { VFileMessage } from 'vfile-message';
import { readText, type UnsavedFiles } from '../source/read-text.ts';
import type { SourceText } from './against/source-text.ts';
import { checkDocument, type Checked } from './check-document.ts';
import { mistakeAsFinding, type Finding } from './finding.ts';
import type { Measures } from './measures.ts';
import type { Licence } from './written/types.ts';
import { iconsFor, pictureNames } from './picture-names.ts';

/** What was found in the folder of a document. */
export interface FolderChecked extends Omit<Checked, 'measures'> {
  /** Undefined when document.yaml cannot be read. */
  measures: Measures | undefined;
  /** The parts that could be read, in their order. */
  parts: { file: string; title: string }[];
}

/**
 * Checks the folder of one document, also one outside the project: the mistakes that keep it from
 * being published, and what the rules say of the rest.
 *
 * @param folder where its document.yaml is
 * @param unsaved the text of files that are open in an editor, by their path
 * @param against the text that it was made from, to compare with
 */
export function checkDocumentFolder(folder: string, unsaved?: UnsavedFiles, against?: SourceText): FolderChecked {
  const path = resolve(folder);
  const { sources, problems } = readDocument(
    path,
    basename(path),
    relative(process.cwd(), path) || '.',
    pictureNames(iconsFor(path)),
    unsaved,
  );
  const mistakes = problems.map((problem) => mistakeAsFinding(problem));
  if (!sources) return { findings: mistakes, accepted: [], measures: undefined, parts: [] };
  const checked = checkDocument(sources, { licence: licenceIn(iconsFor(path)), against });
  const findings = checked.findings
    .filter((finding) => !isToldBy(problems, finding))
    // What is missing in the document may stand in a part that could not be read.
    .filter(({ message }) => sources.isWhole || message.file !== `${sources.name}/document.yaml`);
  const parts = sources.parts.map(({ file, title }) => ({ file, title }));
  return { ...checked, findings: [...mistakes, ...findings], parts };
}

/** Rules, and the mistakes of writing that say the same of what cannot be published at all. */
const sameMistake: Readonly<Record<string, string>> = {
  'heading-levels': 'heading-level',
  'picture-alt-decided': 'no-image',
  'picture-one-style': 'unknown-letter',
};

/** Whether one of the mistakes says the same as a rule, at the same line. */
function isToldBy(problems: readonly VFileMessage[], { message: { file, line, ruleId } }: Finding): boolean {
  const same = sameMistake[ruleId ?? ''];
  return problems.some((problem) => problem.ruleId === same && problem.file === file && problem.line === line);
}

function licenceIn(icons: string): Licence {
  const path = join(icons, 'LICENSE.md');
  const file = relative(process.cwd(), path);
  return { file, text: existsSync(path) ? (readText(path, file).text ?? '') : '' };
}
