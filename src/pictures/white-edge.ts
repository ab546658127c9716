import type { XastElement, XastParent } from 'svgo';
import { optimise } from './optimise.ts';
import { editBody, editSvg, unwrap, type Edit } from './svg-tree.ts';

/** How wide white edges are, in units of the picture. */
export const edge = 2.4;

/**
 * The same shapes in white, and wider by `width` on every side. Drawn under a symbol it parts it from
 * what lies below, in colour and in grey, without a filter (a filter would be printed as a bitmap).
 *
 * @param body what stands inside the symbol's `<svg>`
 * @param width in the symbol's own units
 */
export function whiteEdge(body: string, width: number): string {
  const whiten: Edit = (root) => whitenIn(root, { fill: '#000', stroke: 'none', width: 1 }, width);
  const group = `<g fill="#fff" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">${editBody(body, whiten)}</g>`;
  // White on white: one decimal is enough, and these shapes are a fifth of all that is written.
  return editSvg(optimise(`<svg xmlns="http://www.w3.org/2000/svg">${group}</svg>`, 1), unwrap);
}

interface Paint {
  fill: string;
  stroke: string;
  width: number;
}

function whitenIn(parent: XastParent, inherited: Paint, width: number): void {
  parent.children = parent.children.filter((child) => {
    if (child.type !== 'element') return false;
    const paint = paintOf(child, inherited);
    const kept = Object.entries(child.attributes).filter(([name]) => !/^(?:fill|stroke|opacity)/.test(name));
    child.attributes = Object.fromEntries(kept);
    if (child.name === 'g' || child.name === 'svg') {
      whitenIn(child, paint, width);
      return true;
    }
    if (paint.fill === 'none') child.attributes['fill'] = 'none';
    const own = paint.stroke === 'none' ? 0 : paint.width;
    child.attributes['stroke-width'] = String(own + 2 * width);
    return paint.fill !== 'none' || paint.stroke !== 'none';
  });
}

function paintOf({ attributes }: XastElement, inherited: Paint): Paint {
  return {
    fill: attributes['fill'] ?? inherited.fill,
    stroke: attributes['stroke'] ?? inherited.stroke,
    width: Number(attributes['stroke-width'] ?? inherited.width),
  };
}
