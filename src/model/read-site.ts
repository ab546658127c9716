import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { misnamedFile } from '../source/misnamed-file.ts';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
import { checkLetters } from './check-letters.ts';
import { siteSchema, type Site } from './site-schema.ts';
import { WritingMistakes } from './writing-mistakes.ts';

/** What is true of the whole website, or what stands in its way. */
export type SiteRead = { value: Site; problems: [] } | { value?: never; problems: VFileMessage[] };

/**
 * Reads content/site.yaml.
 * @param root the project's folder
 */
export function readSite(root: string): SiteRead {
  const file = 'content/site.yaml';
  if (!existsSync(join(root, file))) {
    return { problems: [misnamedFile(join(root, 'content'), 'content', 'site.yaml') ?? noSiteYaml(file)] };
  }
  const { text, problem } = readText(join(root, file), file);
  if (problem) return { problems: [problem] };
  const read = readYaml(text, siteSchema, file);
  if (!read.value) return read;
  const strange = checkLetters(read.value, read.placeOf, file);
  return strange.length > 0 ? { problems: strange } : read;
}

/**
 * Reads content/site.yaml where nothing can be done without it.
 * @param root the project's folder
 * @throws WritingMistakes with every mistake in it
 */
export function siteOf(root: string): Site {
  const { value, problems } = readSite(root);
  if (!value) throw new WritingMistakes(problems);
  return value;
}

function noSiteYaml(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-site-yaml',
    found: 'content/ without site.yaml',
    expected: 'site.yaml with the name, language, address, organisation, statement date and help of the website',
    todo: 'add the file; docs/change-something.md has one to copy',
  });
}
