import { didYouMean } from '../source/did-you-mean.ts';
import type { Mistake } from '../source/message.ts';
import type { PictureSymbol } from './recipe.ts';

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

/** A reference with more than one colon. */
export function furtherColon(reference: string): Mistake {
  const [before = '', name = '', ...more] = reference.split(':');
  return {
    rule: 'unknown-symbol',
    found: `symbol \`${reference}\``,
    expected: `one colon, as in \`${before}:${name}\``,
    todo: `take \`:${more.join(':')}\` out`,
  };
}

/** A name that its kind does not have. */
export function unknownSymbol(before: string, name: string, kind: Kind): Mistake {
  // Under `badges` a badge is written without what stands before the colon elsewhere.
  const [noun, prefix] = before === 'badge' ? ['badge', ''] : ['symbol', `${before}:`];
  return {
    rule: 'unknown-symbol',
    found: `${noun} \`${prefix}${name}\``,
    expected: kind.expected,
    todo: didYouMean(name, kind.names, kind.otherwise, prefix),
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
