import type { XastElement } from 'svgo';
import { isInPalette } from './palette.ts';
import { elementsOf, type Edit } from './svg-tree.ts';

/** Something in a drawing that may not be there, and a sign by which its place is found. */
export interface ShapeProblem {
  found: string;
  expected: string;
  todo: string;
  sign: string;
}

const shapes = ['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text'];

// A list of what is allowed, since what may harm (scripts, handlers, links, styles) has no end.
const attributes = new Set([
  ...['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'points', 'transform'],
  ...['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
  ...['font-size', 'text-anchor', 'data-fit'],
]);

/**
 * An edit that changes nothing: it tells what may not be in a drawing.
 *
 * @param side width and height that the viewBox must have
 * @param problems is where they are told
 */
export function checkShapes(side: number, problems: ShapeProblem[]): Edit {
  return (root) => {
    for (const element of elementsOf(root)) {
      if (element.name === 'svg') checkViewBox(element, side, problems);
      else if (shapes.includes(element.name)) checkAttributes(element, problems);
      else problems.push(forbiddenElement(element.name));
    }
  };
}

function checkViewBox(svg: XastElement, side: number, problems: ShapeProblem[]): void {
  const viewBox = svg.attributes['viewBox'] ?? '';
  if (viewBox === `0 0 ${side} ${side}`) return;
  problems.push({
    found: `viewBox "${viewBox}"`,
    expected: `viewBox "0 0 ${side} ${side}"`,
    todo: `draw on a square of ${side} by ${side} units, so that lines are as thick as in the other drawings`,
    sign: viewBox ? 'viewBox' : '<svg',
  });
}

function checkAttributes(element: XastElement, problems: ShapeProblem[]): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!attributes.has(name)) problems.push(forbiddenAttribute(name, element.name));
    else if ((name === 'fill' || name === 'stroke') && value !== 'none' && !isInPalette(value)) {
      problems.push(wrongColour(value));
    }
  }
}

function forbiddenElement(name: string): ShapeProblem {
  return {
    found: `element <${name}>`,
    expected: `only ${shapes.join(', ')}`,
    todo: 'remove it, or draw it again with these',
    sign: `<${name}`,
  };
}

function forbiddenAttribute(name: string, element: string): ShapeProblem {
  return {
    found: `attribute ${name} of <${element}>`,
    expected: 'only size, place, fill, stroke and words',
    todo: 'remove it',
    sign: `${name}=`,
  };
}

function wrongColour(colour: string): ShapeProblem {
  return {
    found: `colour ${colour}`,
    expected: 'a colour of the palette',
    todo: 'take the nearest colour in src/pictures/palette.ts',
    sign: colour,
  };
}
