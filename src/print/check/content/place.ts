import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';
import type { Page } from '../file/read-pages.ts';
import type { Structure } from '../structure/structure.ts';
import type { Mark, Piece, Surroundings } from './content.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { Properties } from './properties.ts';

/** Where a content stream stands: what it counts by, and what it has from the stream that paints it. */
export interface Place extends Surroundings {
  /** The page or the form. */
  owner: Dictionary;
  resources: Dictionary | undefined;
  state: GraphicsState;
  piece: Piece | undefined;
  /** Whether it is the drawing of a glyph, a pattern or a mask: no tag knows of what it paints. */
  isDrawing: boolean;
  depth: number;
}

/** Where the content of a page begins. */
export function placeOf({ number, dictionary, resources }: Page): Place {
  return {
    page: number,
    owner: dictionary,
    resources,
    element: undefined,
    isArtifact: false,
    language: undefined,
    state: { font: undefined, renderingMode: 0 },
    piece: undefined,
    isDrawing: false,
    depth: 0,
  };
}

/** What holds for something that stands in a mark, or in none, of a content stream. */
export function surroundings(mark: Mark | undefined, place: Place): Surroundings {
  const { page, element, isArtifact, language } = mark ?? place;
  return { page, element, isArtifact, language: mark?.properties?.language ?? language };
}

/** The numbered piece that something stands in, in this stream or in the one that paints it (ISO 32000-1, 14.7.4.4). */
export function pieceOf(open: readonly Mark[], { owner, piece }: Place): Piece | undefined {
  const number = open.findLast(({ properties }) => properties?.number !== undefined)?.properties?.number;
  return number === undefined ? piece : { owner, number };
}

/** The element that the parent tree names for marked content (ISO 32000-1, 14.7.4.4); nothing where it names none. */
export function elementOfContent(
  properties: Properties | undefined,
  { owner }: Place,
  { parentTree }: Structure,
): Dictionary | undefined {
  const row = parentTree.get(owner.number('StructParents') ?? -1);
  const own = row instanceof List && properties?.number !== undefined ? row.at(properties.number) : undefined;
  return own instanceof Dictionary ? own : undefined;
}
