import { didYouMean } from '../source/did-you-mean.ts';
import { isLayoutName, layouts, type LayoutName } from './layouts.ts';
import { badgePositions, type BadgePosition, type PlacedBadge, type Recipe } from './recipe.ts';
import type { Report } from './report.ts';
import type { PictureEntry } from './schema.ts';
import type { SymbolReader } from './symbols.ts';

/**
 * Turns what is written for a picture into a recipe with its drawings.
 *
 * @returns nothing when something in it is unknown, which is told to `report`
 */
export function resolveRecipe(
  name: string,
  entry: PictureEntry,
  symbolOf: SymbolReader,
  report: Report,
): Recipe | undefined {
  const path = ['pictures', name];
  const layout = layoutOf(entry, path, report);
  const symbols = entry.symbols.flatMap((symbol, at) => symbolOf(symbol, [...path, 'symbols', at]) ?? []);
  const badges = entry.badges.flatMap((badge, at) => {
    return badgeOf(badge, [...path, 'badges', at], { layout, symbolOf, report }) ?? [];
  });
  const isWhole = symbols.length === entry.symbols.length && badges.length === entry.badges.length;
  return layout && isWhole ? { layout, symbols, badges, shows: entry.shows } : undefined;
}

function layoutOf({ layout, symbols }: PictureEntry, path: string[], report: Report): LayoutName | undefined {
  if (!isLayoutName(layout)) {
    report({
      path: [...path, 'layout'],
      rule: 'unknown-layout',
      found: `layout \`${layout}\``,
      expected: `one of ${Object.keys(layouts).join(', ')}`,
      todo: didYouMean(layout, Object.keys(layouts), 'choose one in docs/pictures.md'),
    });
    return undefined;
  }
  const room = layouts[layout].boxes.length;
  if (symbols.length === room) return layout;
  report({
    path: [...path, 'symbols'],
    rule: 'layout-symbols',
    found: `${counted(symbols.length)} in layout \`${layout}\``,
    expected: counted(room),
    todo: 'name as many symbols as the layout has places, or choose another layout',
  });
  return undefined;
}

function badgeOf(
  written: string,
  path: readonly PropertyKey[],
  { layout, symbolOf, report }: { layout: LayoutName | undefined; symbolOf: SymbolReader; report: Report },
): PlacedBadge | undefined {
  const [name = '', position = layout === 'arrow' ? 'over-arrow' : 'bottom-right'] = written.split(' ');
  if (!isBadgePosition(position)) {
    report({
      path,
      rule: 'badge-position',
      found: `position \`${position}\` of badge \`${name}\``,
      expected: `one of ${badgePositions.join(', ')}`,
      todo: didYouMean(position, badgePositions, 'choose one of these, or leave it out'),
    });
    return undefined;
  }
  const symbol = symbolOf(`badge:${name}`, path);
  return symbol?.body === undefined ? undefined : { body: symbol.body, position };
}

function isBadgePosition(position: string): position is BadgePosition {
  return badgePositions.some((known) => known === position);
}

function counted(symbols: number): string {
  return symbols === 1 ? '1 symbol' : `${symbols} symbols`;
}
