import type { XastElement } from 'svgo';
import { boldFont } from './bold-font.ts';
import { elementsOf, type Edit } from './svg-tree.ts';

/** Words in a drawing that cannot be drawn, and why. */
export interface LettersProblem {
  words: string;
  /** Units that the words take. */
  taken: number;
  /** Units that they may take, when they take more. */
  free?: number;
  /** Letters that the words may have, when they have more: they are not measured then. */
  most?: number;
  /** Letters that the font does not have. */
  missing?: string;
}

/** A drawing is no place to read in, and measuring takes long. */
const MOST_LETTERS = 200;

/**
 * An edit that turns words into shapes: a picture in an `<img>` cannot load the font of the page, and
 * another font would make the words wider than their place.
 *
 * Each `<text>` must have x, y, font-size and fill, and may have text-anchor and data-fit (the width
 * that the words have to fit in; by default the width of the drawing).
 *
 * @param width of the drawing
 * @param problems is where words that do not fit are told
 */
export function lettersToShapes(width: number, problems: LettersProblem[]): Edit {
  return (root) => {
    for (const element of elementsOf(root)) {
      if (element.name === 'text') toShape(element, width, problems);
    }
  };
}

function toShape(element: XastElement, width: number, problems: LettersProblem[]): void {
  const { x, y, 'font-size': fontSize, fill, 'text-anchor': anchor, 'data-fit': fitWidth } = element.attributes;
  const words = element.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  if (words.length > MOST_LETTERS) {
    problems.push({ words, taken: Infinity, most: MOST_LETTERS });
    return;
  }
  const size = Number(fontSize);
  const taken = boldFont().getAdvanceWidth(words, size);
  const left = Number(x) - taken * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
  const free = fitWidth === undefined ? width : Number(fitWidth);
  const missing = Array.from(words)
    .filter((letter) => boldFont().charToGlyphIndex(letter) === 0)
    .join('');
  if (missing) problems.push({ words, taken, missing });
  else if (taken > free) problems.push({ words, taken, free });
  else if (left < 0 || left + taken > width) problems.push({ words, taken });
  if (problems.length > 0) return;

  element.name = 'path';
  element.children = [];
  const d = boldFont().getPath(words, left, Number(y), size).toPathData(2);
  // Letters have no outline, also inside a group that gives one to all shapes.
  element.attributes = { fill: fill ?? '#000', stroke: 'none', d };
}
