import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../model/read-document.ts';
import { readPictures } from '../pictures/index.ts';
import type { UnsavedFiles } from '../source/read-text.ts';
import type { SourceText } from './against/source-text.ts';
import { checkDocument, type Checked } from './check-document.ts';
import { mistakeAsFinding } from './finding.ts';
import type { Measures } from './measures.ts';

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
 * @param against the text that it was made from, to compare with
 */
export function checkDocumentFolder(folder: string, unsaved?: UnsavedFiles, against?: SourceText): FolderChecked {
  const path = resolve(folder);
  const { names } = readPictures(relative(process.cwd(), iconsFor(path)));
  const { sources, problems } = readDocument(
    path,
    basename(path),
    relative(process.cwd(), path) || '.',
    names,
    unsaved,
  );
  const mistakes = problems.map((problem) => mistakeAsFinding(problem));
  if (!sources) return { findings: mistakes, accepted: [], measures: undefined };
  const checked = checkDocument(sources, against);
  return { ...checked, findings: [...mistakes, ...checked.findings] };
}

/** The icons beside the content that a document is in, else those of the project. */
function iconsFor(path: string): string {
  const beside = join(dirname(dirname(path)), 'icons');
  return existsSync(join(beside, 'pictures.yaml')) ? beside : join(project, 'icons');
}
