import { optimize } from 'svgo';

/**
 * Makes an SVG small without visible change.
 *
 * Drawings keep the numbers of their own grid, which are short, and are moved as a whole: so no
 * transform is worked into the numbers of a path.
 *
 * @param svg a whole SVG
 * @param decimals of its numbers. Two are enough for all that is seen: lines are 2 units wide.
 */
export function optimise(svg: string, decimals = 2): string {
  const convertPathData = { applyTransforms: false, floatPrecision: decimals };
  const overrides = { moveGroupAttrsToElems: false as const, convertPathData };
  return optimize(svg, {
    multipass: true,
    floatPrecision: 2,
    plugins: [{ name: 'preset-default', params: { overrides } }],
  }).data;
}
