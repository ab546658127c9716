import type { Nodes, Root } from 'mdast';

/**
 * A copy of a tree in which nodes can be changed and put elsewhere. What the nodes hold besides others is not
 * copied, their position for one: whoever changes it puts another in its place.
 */
export function copyOf(tree: Root): Root {
  return copyOfNode(tree);
}

function copyOfNode<Node extends Nodes>(node: Node): Node {
  return 'children' in node ? { ...node, children: node.children.map(copyOfNode) } : { ...node };
}
