import type { Box } from './box.ts';

/** Width and height of every picture, in its own units. */
export const canvas = { width: 120, height: 90 };

/** How many symbols stand together, where, and how large. */
export interface Layout {
  /** Where the first, second … symbol stands. Their number is how many symbols a recipe must have. */
  boxes: Box[];
  /** The most that a symbol is enlarged, so that lines are about as thick in all pictures. */
  enlarge: number;
  /** Side of a badge. */
  badge: number;
  /** Later symbols lie over the first, with a white edge. */
  isLayered?: true;
  /** An arrow points from the first symbol to the second. */
  hasArrow?: true;
}

/** How symbols are put together. Each says one thing about them, see docs/pictures.md. */
export const layouts = {
  one: { boxes: [box(4, 3, 112, 84)], enlarge: 1.6, badge: 38 },
  front: { boxes: [box(2, 1, 80, 80), box(58, 34, 60, 55)], enlarge: 1.45, badge: 36, isLayered: true },
  stamp: { boxes: [box(4, 3, 112, 76), box(4, 44, 112, 43)], enlarge: 1.6, badge: 38, isLayered: true },
  pair: { boxes: [box(1, 6, 57, 78), box(62, 6, 57, 78)], enlarge: 1.45, badge: 34 },
  arrow: { boxes: [box(1, 8, 47, 74), box(72, 8, 47, 74)], enlarge: 1.3, badge: 30, hasArrow: true },
  tri: { boxes: [box(34, 1, 52, 42), box(1, 46, 57, 43), box(62, 46, 57, 43)], enlarge: 1.2, badge: 30 },
  trio: { boxes: [box(0, 12, 38, 66), box(41, 12, 38, 66), box(82, 12, 38, 66)], enlarge: 1.2, badge: 30 },
  quad: {
    boxes: [box(4, 1, 54, 43), box(62, 1, 54, 43), box(4, 46, 54, 43), box(62, 46, 54, 43)],
    enlarge: 1.2,
    badge: 30,
  },
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

/** Whether a recipe may name a layout so. */
export function isLayoutName(name: string): name is LayoutName {
  return Object.hasOwn(layouts, name);
}

function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}
