/** Small letters, digits and single hyphens: how pictures, parts and folders are named. A piece of a pattern. */
export const KEBAB_CASE = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Longer names make longer names of files than some systems can hold. */
export const LONGEST_NAME = 80;

const WHOLE = new RegExp(`^${KEBAB_CASE}$`);

/** Whether a name is in kebab-case, and not too long for a file. */
export function isKebabCase(name: string): boolean {
  return name.length <= LONGEST_NAME && WHOLE.test(name);
}

/** A name brought into kebab-case, to be offered: `Front_Door key` becomes `front-door-key`. */
export function toKebabCase(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}
