import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { combineExtensions } from 'micromark-util-combine-extensions';
import { unified, type Processor } from 'unified';
import type { VFile } from 'vfile';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(together).freeze();

/** Puts all that the plugins add to Markdown together: the parser would do it for each text anew. */
function together(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [combineExtensions(data.micromarkExtensions ?? [])];
}

/**
 * The tree of a part as it was written: MDX with front matter, before any of our plugins.
 * @throws VFileMessage when a tag or a bracket is not closed
 */
export function parseMarkdown(file: VFile): Root {
  return parser.parse(file);
}
