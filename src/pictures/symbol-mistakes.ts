import { didYouMean } from '../source/did-you-mean.ts';
import type { PictureSymbol } from './recipe.ts';
import type { RecipeMistake } from './report.ts';

/** A mistake in the reference of a symbol. */
export type Mistake = Omit<RecipeMistake, 'path'>;

/** One kind of symbol: what stands before the colon. */
export interface Kind {
  names: Iterable<string>;
  read: (name: string) => PictureSymbol | undefined;
  /** What a name of this kind is, and what to do when there is none near. */
  expected: string;
  otherwise: string;
}

/** A reference that does not say where its symbol comes from. */
export function unknownKind(reference: string): Mistake {
  return {
    rule: 'unknown-symbol',
    found: `symbol \`${reference}\``,
    expected: 'a name that begins with openmoji:, drawn:, badge: or group:',
    todo: 'write where the symbol comes from, like `openmoji:house`',
  };
}

/** A name that its kind does not have. */
export function unknownSymbol(before: string, name: string, kind: Kind): Mistake {
  return {
    rule: 'unknown-symbol',
    found: `symbol \`${before}:${name}\``,
    expected: kind.expected,
    todo: didYouMean(name, kind.names, kind.otherwise, `${before}:`),
  };
}

/** A group that has itself among its members. */
export function groupInItself(reference: string): Mistake {
  return {
    rule: 'group-in-itself',
    found: `symbol \`${reference}\``,
    expected: 'a symbol other than the group itself',
    todo: 'take it out of the group',
  };
}
