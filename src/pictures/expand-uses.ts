import type { XastChild, XastElement, XastParent, XastRoot } from 'svgo';
import { elementsOf } from './svg-tree.ts';

/**
 * Puts the shape itself wherever a `<use>` points to it, and takes away all ids. Several pictures on
 * one page, or one symbol twice in one picture, would otherwise have the same id twice.
 */
export function expandUses(root: XastRoot): void {
  const shapes = new Map([...elementsOf(root)].map((element) => [element.attributes['id'], element]));
  replaceIn(root, shapes);
  for (const element of elementsOf(root)) delete element.attributes['id'];
}

function replaceIn(parent: XastParent, shapes: Map<string | undefined, XastElement>): void {
  parent.children = parent.children.flatMap((child): XastChild[] => {
    if (child.type !== 'element') return [child];
    if (child.name === 'defs') return [];
    const made = child.name === 'use' ? expanded(child, shapes) : child;
    replaceIn(made, shapes);
    return [made];
  });
}

function expanded(use: XastElement, shapes: Map<string | undefined, XastElement>): XastElement {
  const { href, 'xlink:href': oldHref, x = '0', y = '0', ...attributes } = use.attributes;
  const shape = shapes.get((href ?? oldHref)?.slice(1));
  if (x !== '0' || y !== '0') {
    attributes['transform'] = `${attributes['transform'] ?? ''} translate(${x} ${y})`.trim();
  }
  return { type: 'element', name: 'g', attributes, children: shape ? [structuredClone(shape)] : [] };
}
