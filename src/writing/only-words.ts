import type { Root } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { components, isComponent, type ComponentName } from './components.ts';
import { report } from './report.ts';

/** Reports all that is code: a part is words, picture names and the few components there are. */
export function onlyWords(tree: Root, file: VFile): void {
  visit(tree, (node, _, parent) => {
    switch (node.type) {
      case 'mdxjsEsm':
        code(file, node.position?.start, '`import` or `export`');
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) code(file, node.position?.start, `code in \`{${node.value}}\``);
        return SKIP;
      case 'image':
      case 'imageReference':
        report(file, node.position?.start, {
          rule: 'no-image',
          found: 'image',
          expected: 'a picture name, as in `:telephone:`, at the start of a paragraph or of a list item',
          todo: 'add the picture to icons/pictures.yaml (docs/pictures.md says how) and write its name',
        });
        return SKIP;
      case 'footnoteReference':
      case 'footnoteDefinition':
        report(file, node.position?.start, {
          rule: 'no-footnote',
          found: 'footnote',
          expected: 'all words where they are read',
          todo: 'write what it says as a statement, or explain a hard word in document.yaml',
        });
        return SKIP;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, parent?.type === 'root', file);
        return undefined;
      default:
        return undefined;
    }
  });
}

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, isOnItsOwn: boolean, file: VFile): void {
  if (!isComponent(node.name)) {
    report(file, node.position?.start, {
      rule: 'unknown-component',
      found: `tag \`<${node.name ?? ''}>\``,
      expected: `words, or one of the components: ${examples()}`,
      todo: 'write it as plain Markdown, or write `\\<` for the sign itself',
    });
    return;
  }
  const given = Object.fromEntries(
    node.attributes.map((entry) => ('name' in entry ? [entry.name, entry.value] : ['{…}', entry.value])),
  );
  const checked = components[node.name].properties.safeParse(given);
  if (checked.success && isOnItsOwn) return;
  report(file, node.position?.start, {
    rule: 'component-properties',
    found: `way to write \`<${node.name}>\``,
    expected: `\`${exampleOf(node.name)}\` on a line of its own, outside lists`,
    todo: 'write it like this example',
  });
}

/** `{/* a note *\/}` is a comment and not published. */
function isComment(node: MdxFlowExpression | MdxTextExpression): boolean {
  return node.data?.estree?.body.length === 0;
}

function code(file: VFile, place: NonNullable<Root['position']>['start'] | undefined, found: string): void {
  report(file, place, {
    rule: 'no-code',
    found,
    expected: 'words',
    todo: 'take it out, or write `\\{` for the sign itself',
  });
}

function exampleOf(name: ComponentName): string {
  return components[name].example;
}

function examples(): string {
  return Object.values(components)
    .map(({ example }) => `\`${example}\``)
    .join(', ');
}
