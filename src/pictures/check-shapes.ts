import type { XastElement } from 'svgo';
import { isInPalette } from './palette.ts';
import { elementsOf, type Edit } from './svg-tree.ts';

/** Something in a drawing that may not be there, and a sign by which its place is found. */
export interface ShapeProblem {
  found: string;
  expected: string;
  todo: string;
  sign: string;
  /** Whether the first such sign is the beginning of the drawing itself, and the next one is meant. */
  isInside?: true;
}

/** The elements that a drawing is made of. */
export const shapes: readonly string[] = [
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
];

// A list of what is allowed, since what may harm (scripts, handlers, links, styles) has no end.
const attributes = new Set([
  ...['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'points', 'transform'],
  ...['fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray'],
  ...['font-size', 'text-anchor', 'data-fit'],
]);

/** What the outermost element may have: none of it is kept, so what would change the looks must not be there. */
const outermost = /^(xmlns(:.+)?|viewBox|width|height|version)$/;

/** Numbers, letters of a path, a colour, a transform. All else is an address, or code. */
const plainValue = /^[\w\s.,#%()+-]*$/;

/** Drawings are 72 units wide; numbers without measure become none when they are counted with. */
const FARTHEST = 10_000;

const NUMBER = /[-+]?[\d.]+(?:e[-+]?\d+)?/gi;

/**
 * An edit that changes nothing: it tells what may not be in a drawing.
 *
 * @param side width and height that the viewBox must have
 * @param problems is where they are told
 */
export function checkShapes(side: number, problems: ShapeProblem[]): Edit {
  return (root) => {
    const drawing = root.children.find((child) => child.type === 'element' && child.name === 'svg');
    for (const element of elementsOf(root)) {
      if (element === drawing) checkOutermost(element, side, problems);
      else if (element.name === 'svg') problems.push({ ...forbiddenElement('svg'), isInside: true });
      else if (shapes.includes(element.name)) checkAttributes(element, problems);
      else problems.push(forbiddenElement(element.name));
    }
  };
}

function checkOutermost(svg: XastElement, side: number, problems: ShapeProblem[]): void {
  for (const name of Object.keys(svg.attributes)) {
    if (!outermost.test(name)) problems.push(forbiddenAttribute(name, 'svg', 'only viewBox, width and height'));
  }
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
    else if (name === 'fill' || name === 'stroke') {
      if (value !== 'none' && !isInPalette(value)) problems.push(wrongColour(value));
    } else if (!plainValue.test(value)) problems.push(wrongValue(name, value));
    else if (isFarAway(value)) problems.push(farAway(name));
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

function forbiddenAttribute(
  name: string,
  element: string,
  expected = 'only size, place, fill, stroke and words',
): ShapeProblem {
  return {
    found: `attribute ${name} of <${element}>`,
    expected,
    todo: 'remove it',
    sign: `${name}=`,
  };
}

function isFarAway(value: string): boolean {
  return (value.match(NUMBER) ?? []).some((number) => Math.abs(Number(number)) > FARTHEST);
}

function farAway(name: string): ShapeProblem {
  return {
    found: `number of more than ${FARTHEST} in ${name}`,
    expected: 'numbers inside the drawing',
    todo: 'draw the shape again',
    sign: `${name}=`,
  };
}

function wrongValue(name: string, value: string): ShapeProblem {
  return {
    found: `value \`${value}\` of ${name}`,
    expected: 'numbers, letters and brackets',
    todo: 'remove what is not one of them',
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
