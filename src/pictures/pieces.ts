import { fit, placed, union, within, type Box, type Placement } from './box.ts';
import { drawnBox } from './drawn-box.ts';
import type { PictureSymbol } from './recipe.ts';

/** One drawing at its place. */
export interface Piece {
  body: string;
  placement: Placement;
  /** Whether a white edge parts it from what lies below. */
  hasEdge: boolean;
}

/** The drawings of a symbol in the order in which they are drawn, and the box that they cover. */
export interface Laid {
  pieces: Piece[];
  box: Box;
}

const unmoved: Placement = { x: 0, y: 0, scale: 1 };

/** Takes a symbol apart: a single drawing is one piece, a group has a piece for each drawing in it. */
export async function layOut(symbol: PictureSymbol): Promise<Laid> {
  if (!symbol.members) {
    const box = await drawnBox(symbol.body);
    return { pieces: [{ body: symbol.body, placement: unmoved, hasEdge: false }], box };
  }
  const members = await Promise.all(
    symbol.members.map(async ({ symbol: inner, box }) => {
      const laid = await layOut(inner);
      return moved(laid, fit(laid.box, box));
    }),
  );
  return {
    pieces: members.flatMap(({ pieces }, at) =>
      pieces.map((piece) => ({ ...piece, hasEdge: piece.hasEdge || at > 0 })),
    ),
    box: union(members.map(({ box }) => box)),
  };
}

/** The same drawings at another place. */
export function moved({ pieces, box }: Laid, placement: Placement): Laid {
  return {
    pieces: pieces.map((piece) => ({ ...piece, placement: within(placement, piece.placement) })),
    box: placed(box, placement),
  };
}
