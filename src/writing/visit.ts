import type { Nodes, Parents } from 'mdast';

/** A node of some types. */
type Typed<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** What can have a node in it. */
type ParentOf<Node> = Parents extends infer Parent
  ? Parent extends { children: (infer Child)[] }
    ? Node extends Child
      ? Parent
      : never
    : never
  : never;

/**
 * Meets all nodes of some types that are in another, in order. A part is gone over a dozen times, and
 * unist-util-visit, which can do more, takes many times as long.
 *
 * @param meet what to do with a node; it returns with which child of the parent to go on, or nothing
 * to go on with what is in the node
 */
export function visit<Type extends Nodes['type']>(
  parent: Nodes,
  types: readonly Type[],
  meet: (node: Typed<Type>, index: number, parent: ParentOf<Typed<Type>>) => number | undefined,
): void {
  if (!('children' in parent)) return;
  const { children } = parent;
  let index = 0;
  while (index < children.length) {
    const node = children[index] as Nodes;
    const isMet = (types as readonly string[]).includes(node.type);
    const next = isMet ? meet(node as Typed<Type>, index, parent) : undefined;
    if (next === undefined) visit(node, types, meet);
    index = next ?? index + 1;
  }
}
