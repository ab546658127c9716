import type { Page, Protocol } from 'puppeteer-core';

/** One thing of what assistive technology gets of a page. */
export interface Node {
  role: string;
  name: string;
  /** What is said after the name. */
  description: string;
  /** Of a heading. */
  level: number | undefined;
  /** Of a link: where it leads. */
  url: string | undefined;
  /** What is in it, in the order in which it is read. */
  kids: Node[];
  /** The element that it stands for, as the browser numbers it. */
  element: number | undefined;
}

/** Reads the accessibility tree of a page, as the browser gives it to screen readers. */
export async function readTree(tab: Page): Promise<Node> {
  const session = await tab.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find(({ parentId }) => parentId === undefined);
    if (!root) throw new Error('The browser gives no accessibility tree');
    return asNode(root, byId);
  } finally {
    await session.detach();
  }
}

/** The numbers that the browser gives to the elements of a selector, in their order. */
export async function elementsOf(tab: Page, selector: string): Promise<number[]> {
  return Promise.all((await tab.$$(selector)).map((handle) => handle.backendNodeId()));
}

/** A node and all below it, in the order in which they are read. */
export function allNodes(node: Node): Node[] {
  return [node, ...node.kids.flatMap(allNodes)];
}

/** What a screen reader says of a node, but for what `leaveOut` leaves out. */
export function saidOf(node: Node, leaveOut: (node: Node) => boolean = () => false): string {
  return textsOf(node, leaveOut).join(' ');
}

function textsOf(node: Node, leaveOut: (node: Node) => boolean): string[] {
  if (leaveOut(node)) return [];
  return node.role === 'StaticText' ? [node.name] : node.kids.flatMap((kid) => textsOf(kid, leaveOut));
}

function asNode(node: Protocol.Accessibility.AXNode, byId: ReadonlyMap<string, Protocol.Accessibility.AXNode>): Node {
  const property = (wanted: string): unknown => node.properties?.find(({ name }) => name === wanted)?.value.value;
  const [level, url] = [property('level'), property('url')];
  return {
    // What is ignored is passed over; what is in it is not.
    role: node.ignored ? 'ignored' : textOf(node.role),
    name: textOf(node.name),
    description: textOf(node.description),
    level: typeof level === 'number' ? level : undefined,
    url: typeof url === 'string' ? url : undefined,
    kids: (node.childIds ?? []).flatMap((id) => {
      const kid = byId.get(id);
      return kid ? [asNode(kid, byId)] : [];
    }),
    element: node.backendDOMNodeId,
  };
}

function textOf(value: Protocol.Accessibility.AXValue | undefined): string {
  const text: unknown = value?.value;
  return typeof text === 'string' ? text : '';
}
