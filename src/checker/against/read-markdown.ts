import type { PhrasingContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { visit } from '../../writing/visit.ts';
import { Prose } from '../written/prose.ts';
import { readProse } from '../written/read-prose.ts';

// Plain Markdown and no MDX: a source comes from anywhere, and a `<` in it is no mistake.
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** The paragraphs, headings, cells and web addresses of a text in Markdown, in order. */
export function readMarkdown(text: string, file: string): Prose[] {
  const source = new VFile({ path: file, value: text });
  const from = { file, location: location(source) };
  const proses: Prose[] = [];
  visit(parser.parse(source), ['heading', 'paragraph', 'tableCell', 'link'], (node) => {
    if (node.type === 'heading') proses.push(readProse(node.children, 'heading', from));
    if (node.type === 'paragraph') proses.push(readProse(node.children, 'statement', from));
    if (node.type === 'tableCell') proses.push(readProse(node.children, 'cell', from));
    if (node.type === 'link' && !isSaid(node.url, node.children)) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      proses.push(
        new Prose({ kind: 'cell', file, text: node.url.replace(/^mailto:/, ''), placeAt: () => ({ line, column }) }),
      );
    }
  });
  return proses;
}

/** Whether the words of a link are its address, so that it would be read twice; or it leads to a place in the text. */
function isSaid(url: string, children: readonly PhrasingContent[]): boolean {
  const [first] = children;
  return url.startsWith('#') || (first?.type === 'text' && url.endsWith(first.value));
}
