import { didYouMean } from '../source/did-you-mean.ts';
import { badgeBox } from './badge-box.ts';
import { fit, union, type Box, type Placement } from './box.ts';
import { canvas, layouts, type Layout } from './layouts.ts';
import { optimise } from './optimise.ts';
import { layOut, moved, type Laid, type Piece } from './pieces.ts';
import type { PlacedBadge, Recipe } from './recipe.ts';
import { edge, whiteEdge } from './white-edge.ts';

/** Size in pixels that a picture has when a page says nothing else. */
const intrinsic = 'width="240" height="180"';

const arrow = '<path d="M52 41h6v-7l10 11-10 11v-7h-6z" stroke="#000" stroke-width="2" stroke-linejoin="round"/>';

/** The grid that badges are drawn on. */
const badgeGrid: Box = { x: 0, y: 0, width: 32, height: 32 };

/**
 * Draws a picture.
 *
 * @param name of the picture
 * @param recipes from `readPictures`
 * @returns a whole SVG of plain shapes: no ids, styles, scripts or letters
 * @throws when there is no recipe of that name
 */
export async function composePicture(name: string, recipes: ReadonlyMap<string, Recipe>): Promise<string> {
  const recipe = recipes.get(name);
  if (!recipe) throw new Error(unknownPicture(name, recipes));
  const layout: Layout = layouts[recipe.layout];
  const symbols = (await Promise.all(recipe.symbols.map(layOut))).map((symbol, at) => intoLayout(symbol, layout, at));
  const badges = layBadges(recipe.badges, layout, symbols);
  const box = union([...symbols, ...badges].map((laid) => laid.box));
  return optimise(framed(drawAll(symbols, badges, layout), box));
}

function intoLayout(symbol: Laid, layout: Layout, at: number): Laid {
  const box = layout.boxes[at];
  if (!box) throw new RangeError('A recipe has more symbols than its layout has boxes');
  return moved(symbol, fit(symbol.box, box, layout.enlarge));
}

function layBadges(badges: PlacedBadge[], layout: Layout, symbols: Laid[]): Laid[] {
  const boxes = symbols.map((symbol) => symbol.box);
  const all = union(boxes);
  return badges.map(({ body, position }) => {
    const box = badgeBox(position, layout, { first: boxes[0] ?? all, last: boxes.at(-1) ?? all, all });
    return { box, pieces: [{ body, placement: fit(badgeGrid, box), hasEdge: true }] };
  });
}

function drawAll(symbols: Laid[], badges: Laid[], layout: Layout): string {
  const drawings = symbols.map(({ pieces }, at) => {
    // The edge of a whole symbol comes before all its pieces, so that it cuts into none of them.
    const edges = at > 0 && layout.isLayered ? pieces.filter((piece) => !piece.hasEdge).map(drawEdge) : [];
    return [...edges, ...pieces.map(drawPiece)].join('');
  });
  const signs = badges.flatMap(({ pieces }) => pieces.map(drawPiece));
  return [...drawings, layout.hasArrow ? arrow : '', ...signs].join('');
}

function drawPiece(piece: Piece): string {
  return `${piece.hasEdge ? drawEdge(piece) : ''}<g transform="${transform(piece.placement)}">${piece.body}</g>`;
}

function drawEdge({ body, placement }: Piece): string {
  return `<g transform="${transform(placement)}">${whiteEdge(body, edge / placement.scale)}</g>`;
}

function transform({ x, y, scale }: Placement): string {
  return `translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${scale.toFixed(4)})`;
}

/** The drawings in the middle of the picture. */
function framed(drawings: string, box: Box): string {
  const middle = fit(box, { x: 0, y: 0, ...canvas }, 1);
  return `<svg xmlns="http://www.w3.org/2000/svg" ${intrinsic} viewBox="0 0 ${canvas.width} ${canvas.height}"><g transform="${transform(middle)}">${drawings}</g></svg>`;
}

function unknownPicture(name: string, recipes: ReadonlyMap<string, Recipe>): string {
  return `There is no picture named "${name}": ${didYouMean(name, recipes.keys(), 'add it to pictures.yaml')}`;
}
