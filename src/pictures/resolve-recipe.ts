import { didYouMean } from '../source/did-you-mean.ts';
import { isLayoutName, layouts, type LayoutName } from './layouts.ts';
import type { Recipe } from './recipe.ts';
import type { TellMistake } from './recipe-mistake.ts';
import { resolveBadge } from './resolve-badge.ts';
import type { PictureEntry } from './schema.ts';
import type { SymbolReader } from './symbols.ts';

/**
 * Turns what is written for a picture into a recipe with its drawings.
 *
 * @returns nothing when something in it is unknown, which is told to `tell`
 */
export function resolveRecipe(
  name: string,
  entry: PictureEntry,
  symbolOf: SymbolReader,
  tell: TellMistake,
): Recipe | undefined {
  const path = ['pictures', name];
  const layout = layoutOf(entry, path, tell);
  const symbols = entry.symbols.flatMap((symbol, at) => symbolOf(symbol, [...path, 'symbols', at]) ?? []);
  const usualPosition = layout === 'arrow' ? 'over-arrow' : 'bottom-right';
  const badges = entry.badges.flatMap((badge, at) => {
    const badgePath = [...path, 'badges', at];
    const find = (reference: string) => symbolOf(reference, badgePath);
    return resolveBadge(badge, usualPosition, find, (mistake) => tell({ path: badgePath, ...mistake })) ?? [];
  });
  const isWhole = symbols.length === entry.symbols.length && badges.length === entry.badges.length;
  return layout && isWhole ? { layout, symbols, badges, shows: entry.shows } : undefined;
}

function layoutOf({ layout, symbols }: PictureEntry, path: string[], tell: TellMistake): LayoutName | undefined {
  if (!isLayoutName(layout)) {
    tell({
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
  tell({
    path: [...path, 'symbols'],
    rule: 'layout-symbols',
    found: `${counted(symbols.length)} in layout \`${layout}\``,
    expected: counted(room),
    todo: 'name as many symbols as the layout has places, or choose another layout',
  });
  return undefined;
}

function counted(symbols: number): string {
  return symbols === 1 ? '1 symbol' : `${symbols} symbols`;
}
