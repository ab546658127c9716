import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { slug } from 'github-slugger';

const project = new URL('../../../', import.meta.url);

/**
 * A link into docs that an editor opens: to the line of the heading, since most editors know lines
 * and not headings; to the heading where there is none such.
 *
 * @param link from the project's folder, as in `docs/rules.md#no-percentages`
 */
export function linkForEditor(link: string): string {
  const target = new URL(link, project);
  const line = lineOfHeading(fileURLToPath(target), target.hash.slice(1));
  if (line !== undefined) target.hash = `L${line}`;
  return target.href;
}

function lineOfHeading(file: string, anchor: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const index = lines.findIndex((line) => slug(/^#+ (.*)/.exec(line)?.[1]?.trim() ?? '') === anchor);
  return index === -1 ? undefined : index + 1;
}
