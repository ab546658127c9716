import type { Dictionary } from '../../values/dictionary.ts';
import { standardTypes } from './standard-types.ts';

/** What the role map makes of the types that an author made up. */
export class RoleMap {
  private readonly dictionary: Dictionary | undefined;

  constructor(dictionary: Dictionary | undefined) {
    this.dictionary = dictionary;
  }

  /** The standard type that a type stands for in the end; nothing where there is none. */
  standardType(type: string): string | undefined {
    const chain = this.chain(type);
    return chain.length === 1 && standardTypes.has(type)
      ? type
      : chain.slice(1).find((name) => standardTypes.has(name));
  }

  /** Whether the way from a type leads back to a type on the way. */
  isCircular(type: string): boolean {
    const chain = this.chain(type);
    const next = this.dictionary?.name(chain.at(-1) ?? type);
    return next !== undefined;
  }

  /** The standard type on the way from a type that is mapped on to another type; nothing where there is none. */
  remapped(type: string): string | undefined {
    const standard = standardTypes.has(type) ? type : this.standardType(type);
    const other = standard === undefined ? undefined : this.dictionary?.name(standard);
    return other === undefined || other === standard ? undefined : standard;
  }

  /** A type, and what it is mapped to, up to a type that is not mapped or was there before. */
  private chain(type: string): string[] {
    const names = [type];
    for (let next = this.dictionary?.name(type); next !== undefined; next = this.dictionary?.name(next)) {
      if (names.includes(next) || names.length > 64) break;
      names.push(next);
    }
    return names;
  }
}
