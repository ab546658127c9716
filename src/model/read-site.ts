import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { misnamedFile } from '../source/misnamed-file.ts';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
import { siteSchema, type Site } from './site-schema.ts';

/**
 * Reads content/site.yaml, or tells what stands in its way.
 * @param root the project's folder
 */
export function readSite(root: string): { value?: Site; problems: VFileMessage[] } {
  const file = 'content/site.yaml';
  if (!existsSync(join(root, file))) {
    return { problems: [misnamedFile(join(root, 'content'), 'content', 'site.yaml') ?? noSiteYaml(file)] };
  }
  const { text, problem } = readText(join(root, file), file);
  return problem ? { problems: [problem] } : readYaml(text, siteSchema, file);
}

function noSiteYaml(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-site-yaml',
    found: 'content/ without site.yaml',
    expected: 'site.yaml with the name, language, address and help of the website',
    todo: 'add the file; docs/change-something.md has one to copy',
  });
}
