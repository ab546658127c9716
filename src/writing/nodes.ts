import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Position } from 'unist';

/** What the writing plugins turn Markdown into; each name is a component that the page hands in. */
export type FlowName = 'Statement' | 'StatementList' | 'StatementItem' | 'ContactName';
/** What stands inside sentences: a component, or an element of HTML as it is. */
export type TextName = 'HardWord' | 'em' | 'span' | 'wbr';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element round blocks. Attributes without a value are left out. */
export function flowElement(
  name: FlowName,
  attributes: Attributes,
  children: (BlockContent | DefinitionContent)[],
  position?: Position,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children,
    ...(position && { position }),
  };
}

/** An element inside a sentence. */
export function textElement(
  name: TextName,
  attributes: Attributes,
  children: PhrasingContent[],
  position?: Position,
): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children,
    ...(position && { position }),
  };
}

/** A place where a line may break inside a word. */
export function lineMayBreak(): MdxJsxTextElement {
  return textElement('wbr', {}, []);
}

/** A paragraph of plain text and links. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** Whether a node is one of the elements above, with this name. */
export function isFlow(node: Root['children'][number], name: FlowName): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

/** Whether a statement or an item of a list has its picture. */
export function hasPicture(element: MdxJsxFlowElement): boolean {
  return attribute(element, 'picture') !== undefined;
}

/** The value of a plain attribute. */
export function attribute(element: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Gives an element one more plain attribute. */
export function withAttribute(element: MdxJsxFlowElement, name: string, value: string): void {
  element.attributes.push(...toAttributes({ [name]: value }));
}

function toAttributes(attributes: Attributes): MdxJsxFlowElement['attributes'] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );
}
