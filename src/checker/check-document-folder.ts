import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../model/read-document.ts';
import { readPictures } from '../pictures/index.ts';
import type { VFileMessage } from 'vfile-message';
import { readText, type UnsavedFiles } from '../source/read-text.ts';
import { checkDocument, type Checked } from './check-document.ts';
import { mistakeAsFinding, type Finding } from './finding.ts';
import type { Measures } from './measures.ts';
import type { Licence } from './written/types.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What was found in the folder of a document. */
export interface FolderChecked extends Omit<Checked, 'measures'> {
  /** Undefined when document.yaml cannot be read. */
  measures: Measures | undefined;
}

/**
 * Checks the folder of one document, also one outside the project: the mistakes that keep it from
 * being published, and what the rules say of the rest.
 *
 * @param folder where its document.yaml is
 * @param unsaved the text of files that are open in an editor, by their path
 */
export function checkDocumentFolder(folder: string, unsaved?: UnsavedFiles): FolderChecked {
  const path = resolve(folder);
  const icons = iconsFor(path);
  const { names } = readPictures(relative(process.cwd(), icons));
  const { sources, problems } = readDocument(
    path,
    basename(path),
    relative(process.cwd(), path) || '.',
    names,
    unsaved,
  );
  const mistakes = problems.map((problem) => mistakeAsFinding(problem));
  if (!sources) return { findings: mistakes, accepted: [], measures: undefined };
  const checked = checkDocument(sources, licenceIn(icons));
  const findings = checked.findings.filter((finding) => !isToldBy(problems, finding));
  return { ...checked, findings: [...mistakes, ...findings] };
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

/** The icons beside the content that a document is in, else those of the project. */
function iconsFor(path: string): string {
  const beside = join(dirname(dirname(path)), 'icons');
  return existsSync(join(beside, 'pictures.yaml')) ? beside : join(project, 'icons');
}
