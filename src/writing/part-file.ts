import { isKebabCase, KEBAB_CASE } from '../source/kebab-case.ts';

/** `010-introduction.mdx`: a number for the order, and the part's id. */
const PART_FILE = new RegExp(`(?:^|[/\\\\])(\\d+)-(${KEBAB_CASE})\\.mdx$`);
const OTHER_ENDING = new RegExp(`^(\\d+-${KEBAB_CASE})\\.[^/\\\\]+$`);

/** The number and the id that a part's file name holds; undefined when it is no such name. */
export function readPartFileName(path: string): { number: number; id: string } | undefined {
  const found = PART_FILE.exec(path);
  return found?.[1] && found[2] && isKebabCase(found[2]) ? { number: Number(found[1]), id: found[2] } : undefined;
}

/** The name that was meant when only the ending is wrong, as in `010-introduction.mdx.txt`. */
export function meantPartFileName(fileName: string): string | undefined {
  const [, name] = OTHER_ENDING.exec(fileName) ?? [];
  return name === undefined ? undefined : `${name}.mdx`;
}

/**
 * The id of the part in a file.
 * @throws when the file's name is not that of a part
 */
export function partIdOf(path: string): string {
  const name = readPartFileName(path);
  if (!name) throw new Error(`${path} is not the file of a part`);
  return name.id;
}
