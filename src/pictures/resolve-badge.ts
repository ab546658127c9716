import { didYouMean } from '../source/did-you-mean.ts';
import type { Mistake } from '../source/message.ts';
import { badgePositions, type BadgePosition, type PictureSymbol, type PlacedBadge } from './recipe.ts';

/**
 * Turns what is written for a badge, such as `tick top-left`, into its drawing and its place.
 *
 * @param usual where it stands when nothing is written
 * @returns nothing when something in it is unknown, which is told to `tell`
 */
export function resolveBadge(
  written: string,
  usual: BadgePosition,
  symbolOf: (reference: string) => PictureSymbol | undefined,
  tell: (mistake: Mistake) => void,
): PlacedBadge | undefined {
  const [name = '', ...further] = written.split(' ');
  const position = further.join(' ') || usual;
  if (!isBadgePosition(position)) {
    tell(unknownPosition(position, name));
    return undefined;
  }
  if (name.includes(':')) {
    tell(notAlone(name));
    return undefined;
  }
  const symbol = symbolOf(`badge:${name}`);
  return symbol?.body === undefined ? undefined : { body: symbol.body, position };
}

function unknownPosition(position: string, name: string): Mistake {
  return {
    rule: 'badge-position',
    found: `position \`${position}\` of badge \`${name}\``,
    expected: `one of ${badgePositions.join(', ')}`,
    todo: didYouMean(position, badgePositions, 'choose one of these, or leave it out'),
  };
}

function notAlone(name: string): Mistake {
  return {
    rule: 'unknown-symbol',
    found: `badge \`${name}\``,
    expected: 'the name of a badge alone',
    todo: `write \`${name.split(':').at(-1) ?? ''}\``,
  };
}

function isBadgePosition(position: string): position is BadgePosition {
  return badgePositions.some((known) => known === position);
}
