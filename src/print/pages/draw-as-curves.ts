import svgpath from 'svgpath';
import { optimize, type CustomPlugin } from 'svgo';

/** Numbers are whole sixteenths: the browser computes with binary numbers, and prints these as they are. */
const STEPS = 16;

/**
 * Draws the circles and arcs of a picture as curves. Chromium prints an arc as four times as many
 * curves as it takes, with nine digits for each number: a document would be three times as large.
 *
 * @param svg a whole SVG
 * @returns the same picture, as far as an eye or a printer can tell
 */
export function drawAsCurves(svg: string): string {
  const { data } = optimize(svg, {
    floatPrecision: 4,
    plugins: [{ name: 'convertShapeToPath', params: { convertArcs: true } }, roundedRectangles, curves],
  });
  return data;
}

/** SVGO leaves rectangles with round corners. */
const roundedRectangles: CustomPlugin = {
  name: 'rounded-rectangles',
  fn: () => ({
    element: {
      enter: (node) => {
        if (node.name !== 'rect') return;
        const { x = '0', y = '0', width = '0', height = '0', rx, ry, ...rest } = node.attributes;
        const [across, down] = [Number(width), Number(height)];
        const round = Math.min(Number(rx ?? ry ?? 0), across / 2);
        const roundDown = Math.min(Number(ry ?? rx ?? 0), down / 2);
        const corner = (dx: number, dy: number) => `a${round} ${roundDown} 0 0 1 ${dx} ${dy}`;
        const d = [
          `M${Number(x) + round} ${y}h${across - 2 * round}${corner(round, roundDown)}v${down - 2 * roundDown}`,
          `${corner(-round, roundDown)}h${2 * round - across}${corner(-round, -roundDown)}v${2 * roundDown - down}`,
          `${corner(round, -roundDown)}z`,
        ].join('');
        node.name = 'path';
        node.attributes = { ...rest, d };
      },
    },
  }),
};

const curves: CustomPlugin = {
  name: 'curves',
  fn: () => ({
    element: {
      enter: ({ name, attributes }) => {
        if (name !== 'path' || attributes['d'] === undefined) return;
        attributes['d'] = svgpath(attributes['d']).unarc().abs().iterate(toSteps).toString();
      },
    },
  }),
};

function toSteps(segment: (string | number)[]): void {
  for (const [index, value] of segment.entries()) {
    if (typeof value === 'number') segment[index] = Math.round(value * STEPS) / STEPS;
  }
}
