import type { Box } from './box.ts';
import { canvas, type Layout } from './layouts.ts';
import type { BadgePosition } from './recipe.ts';
import { edge } from './white-edge.ts';

/** How far the middle of a badge lies outside of the corner where it stands. */
const outside = { x: 7, y: 3 };

/**
 * The box of a badge: at a corner of the symbols, but never outside of the picture. Corners on the
 * left are the first symbol's, corners on the right the last one's; layers have four corners together.
 *
 * @param symbols boxes of the symbols where they stand
 */
export function badgeBox(position: BadgePosition, layout: Layout, symbols: { first: Box; last: Box; all: Box }): Box {
  const side = layout.badge;
  const { x, y } = layout.isLayered
    ? middle(position, symbols.all, symbols.all)
    : middle(position, symbols.first, symbols.last);
  const margin = side / 2 + edge;
  return {
    x: clamp(x, margin, canvas.width - margin) - side / 2,
    y: clamp(y, margin, canvas.height - margin) - side / 2,
    width: side,
    height: side,
  };
}

function middle(position: BadgePosition, first: Box, last: Box): { x: number; y: number } {
  switch (position) {
    case 'bottom-right':
      return { x: last.x + last.width + outside.x, y: last.y + last.height + outside.y };
    case 'top-right':
      return { x: last.x + last.width + outside.x, y: last.y - outside.y };
    case 'bottom-left':
      return { x: first.x - outside.x, y: first.y + first.height + outside.y };
    case 'top-left':
      return { x: first.x - outside.x, y: first.y - outside.y };
    case 'bottom':
      return { x: canvas.width / 2, y: canvas.height };
    case 'over-arrow':
      return { x: canvas.width / 2, y: 17 };
    case 'under-first':
      return { x: first.x + first.width / 2, y: first.y + first.height + 12 };
    case 'under-last':
      return { x: last.x + last.width / 2, y: last.y + last.height + 12 };
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
