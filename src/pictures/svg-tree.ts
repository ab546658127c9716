import { optimize, type CustomPlugin, type XastElement, type XastParent, type XastRoot } from 'svgo';

/** Changes or examines a parsed SVG. */
export type Edit = (root: XastRoot) => void;

/**
 * Parses what stands inside an `<svg>`, lets each edit work on the tree, and gives back what stands
 * inside then.
 *
 * @throws when it is not well-formed XML
 */
export function editBody(body: string, ...edits: Edit[]): string {
  return editSvg(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`, ...edits, unwrap);
}

/**
 * Parses a whole SVG, lets each edit work on the tree, and writes it again.
 *
 * @throws when it is not well-formed XML
 */
export function editSvg(svg: string, ...edits: Edit[]): string {
  const plugins = edits.map((edit, at): CustomPlugin => ({
    name: `${at} ${edit.name}`,
    fn: () => ({ root: { enter: edit } }),
  }));
  return optimize(svg, { plugins }).data;
}

/** Leaves only what stands inside the `<svg>`. */
export function unwrap(root: XastRoot): void {
  root.children = root.children.flatMap((child) =>
    child.type === 'element' && child.name === 'svg' ? child.children : [],
  );
}

/** Every element below this one, in the order in which they are drawn. */
export function* elementsOf(parent: XastParent): Generator<XastElement> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}
