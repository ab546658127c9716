import type { Box } from './box.ts';
import type { LayoutName } from './layouts.ts';

/** A recipe past the door: every name in it is known and its drawings are loaded. */
export interface Recipe {
  layout: LayoutName;
  symbols: PictureSymbol[];
  badges: PlacedBadge[];
  /** What the picture shows, in one sentence: the words for a reader who cannot see it. */
  shows: string;
}

/** One drawing, or a group of symbols laid one over another. */
export type PictureSymbol = { body: string; members?: never } | { members: Member[]; body?: never };

/** A symbol in a group, and the box that it fills there, in units of the group. */
interface Member {
  symbol: PictureSymbol;
  box: Box;
}

/** A badge, and where in the picture it stands. */
export interface PlacedBadge {
  body: string;
  position: BadgePosition;
}

/** Where a badge stands. `over-arrow`, `under-first` and `under-last` are for the layout `arrow`. */
export const badgePositions = [
  'bottom-right',
  'bottom-left',
  'top-right',
  'top-left',
  'bottom',
  'over-arrow',
  'under-first',
  'under-last',
] as const;

export type BadgePosition = (typeof badgePositions)[number];
