import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { components, isComponent } from './components.ts';
import type { Mistake } from '../source/message.ts';

/**
 * What is wrong with a tag; undefined when it is a component, written as its example.
 * @param isOnItsOwn whether it stands on a line of its own, outside lists
 */
export function componentMistake(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  isOnItsOwn: boolean,
): Mistake | undefined {
  if (!isComponent(node.name)) return unknownComponent(node.name ?? '');
  const { properties, example, isLine } = components[node.name];
  const given = Object.fromEntries(
    node.attributes.map((entry) => ('name' in entry ? [entry.name, entry.value] : ['{…}', entry.value])),
  );
  const isInPlace = isLine ? isOnItsOwn : node.children.length > 0;
  if (properties.safeParse(given).success && isInPlace) return undefined;
  return {
    rule: 'component-properties',
    found: `way to write \`<${node.name}>\``,
    expected: `\`${example}\` ${isLine ? 'on a line of its own, outside lists' : 'in a sentence, with the language of its words'}`,
    todo: 'write it like this example',
  };
}

function unknownComponent(name: string): Mistake {
  const examples = Object.values(components).map(({ example }) => `\`${example}\``);
  return {
    rule: 'unknown-component',
    found: `tag \`<${name}>\``,
    expected: `words, or one of the components: ${examples.join(', ')}`,
    todo: 'write it as plain Markdown, or write `\\<` for the sign itself',
  };
}
