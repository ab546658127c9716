import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { message } from '../../source/message.ts';
import { checkDocumentFolder } from '../check-document-folder.ts';
import { linkForEditor } from './link-for-editor.ts';

/**
 * What is to be mended in a part, for an editor: with links that it can open.
 * @param path the part's file
 * @param text what stands in it now, saved or not
 * @returns nothing for a file that is no part of a document
 */
export function checkPart(path: string, text: string): VFileMessage[] {
  const folder = dirname(path);
  if (!existsSync(join(folder, 'document.yaml'))) return [];
  const { findings, measures } = checkDocumentFolder(folder, new Map([[path, text]]));
  const messages = findings.map((finding) => finding.message);
  const own = messages.filter(({ file = '' }) => resolve(file) === path);
  // Without document.yaml no rule can look at the part: silence would sound like praise.
  if (measures === undefined) own.push(...messages.slice(0, 1).map((first) => notChecked(first, path)));
  return own.map(forEditor);
}

function notChecked({ line = 1, reason }: VFileMessage, file: string): VFileMessage {
  const made = message({
    file,
    rule: 'not-checked',
    found: `mistake in line ${line} of document.yaml`,
    expected: 'none, since no part can be checked without it',
    todo: `open document.yaml and mend it (${reason})`,
  });
  made.fatal = true;
  return made;
}

/** Leaves out what editors would show twice (the note), or offer to write in the place of the words. */
function forEditor({ reason, place, ruleId, source, fatal, url }: VFileMessage): VFileMessage {
  const made = new VFileMessage(reason, { place, ruleId, source });
  made.fatal = fatal;
  if (url) made.url = linkForEditor(url);
  return made;
}
