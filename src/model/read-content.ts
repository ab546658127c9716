import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readPictures } from '../pictures/index.ts';
import { isKebabCase, LONGEST_NAME } from '../source/kebab-case.ts';
import { message } from '../source/message.ts';
import { reservedDocumentIds } from './addresses.ts';
import type { EasyRead } from './easy-read.ts';
import { interfacePictures } from './interface-pictures.ts';
import { readDocument } from './read-document.ts';
import { readSite } from './read-site.ts';
import type { Site } from './site-schema.ts';
import { WritingMistakes } from './writing-mistakes.ts';

/** All that is to be published, checked. */
export interface Content {
  site: Site;
  documents: EasyRead[];
}

/**
 * Reads all content: site.yaml and each folder with a document.
 * @param root the project's folder, with content/ and icons/ in it
 * @throws WritingMistakes with every mistake of every file
 */
export function readContent(root: string): Content {
  const { names: pictures, problems } = readPictures(relative(process.cwd(), join(root, 'icons')));
  // Without their file no picture is known, and each name in all content would be one more mistake.
  if (pictures.size === 0) throw new WritingMistakes(problems);
  const site = readSite(root);
  problems.push(...site.problems, ...checkInterfacePictures(pictures));
  const documents = documentIds(root).map((id) => {
    const name = `content/${id}`;
    return isGoodId(id)
      ? readDocument(join(root, name), id, name, pictures)
      : { document: undefined, problems: [badId(name, id)] };
  });
  problems.push(...documents.flatMap((read) => read.problems));
  if (documents.length === 0) problems.push(noDocuments());
  if (problems.length > 0 || !site.value) throw new WritingMistakes(problems);
  return { site: site.value, documents: documents.flatMap(({ document }) => document ?? []) };
}

function checkInterfacePictures(pictures: ReadonlySet<string>): VFileMessage[] {
  return interfacePictures
    .filter((name) => !pictures.has(name))
    .map((name) =>
      message({
        file: 'icons/pictures.yaml',
        rule: 'missing-picture',
        found: `pictures without \`${name}\``,
        expected: 'it, since pages of the website show it',
        todo: 'put its line back',
      }),
    );
}

/** The names of the folders in content/. */
function documentIds(root: string): string[] {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function isGoodId(id: string): boolean {
  return isKebabCase(id) && !reservedDocumentIds.includes(id);
}

function badId(file: string, id: string): VFileMessage {
  return message({
    file,
    rule: 'folder-name',
    found: `folder name \`${id}\``,
    expected: `at most ${LONGEST_NAME} small letters, digits and hyphens, and not one of ${reservedDocumentIds.join(', ')}`,
    todo: 'rename the folder',
  });
}

function noDocuments(): VFileMessage {
  return message({
    file: 'content',
    rule: 'no-documents',
    found: 'content/ without a document',
    expected: 'at least one folder with a document.yaml',
    todo: 'add one; docs/change-something.md says how',
  });
}
