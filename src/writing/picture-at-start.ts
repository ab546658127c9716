import { KEBAB_CASE } from '../source/kebab-case.ts';

const PICTURE = new RegExp(`^:(${KEBAB_CASE}):(?:\\s+|$)`);

/**
 * The picture of a statement: `:picture-name:` at the start of a paragraph or a list item.
 * @returns its name, and how many letters it takes with the space behind it; undefined when there is none
 */
export function pictureAtStart(text: string): { name: string; length: number } | undefined {
  const found = PICTURE.exec(text);
  return found?.[1] === undefined ? undefined : { name: found[1], length: found[0].length };
}
