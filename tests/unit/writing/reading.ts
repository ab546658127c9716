import type { Link, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { wordsFor } from '../../../src/i18n/words.ts';
import type { Block } from '../../../src/writing/blocks.ts';
import { attribute } from '../../../src/writing/nodes.ts';
import { inlineWords } from '../../../src/writing/inline-words.ts';
import { parsePart } from '../../../src/writing/parse-part.ts';
import { remarkEasyRead } from '../../../src/writing/remark-easy-read.ts';
import type { WritingSettings } from '../../../src/writing/settings.ts';

/** A document with a few pictures, hard words and contacts. */
export const settings: WritingSettings = {
  language: 'en-GB',
  words: wordsFor('en-GB'),
  pictures: new Set(['home', 'rent', 'ico', 'web', 'email', 'telephone', 'desk', 'post']),
  hardWords: [
    { word: 'policy', meaning: 'A rule.' },
    { word: "Information Commissioner's Office (ICO)", meaning: 'You can complain to them.' },
  ],
  contacts: {
    ico: {
      name: "The Information Commissioner's Office",
      picture: 'ico',
      text: 'They look after the law.',
      post: ['Wycliffe House', 'Water Lane', 'SK9 5AF'],
      phone: '0303 123 1113',
      phoneNote: 'Ask for help',
      email: 'help@ico.org.uk',
      website: 'www.ico.org.uk',
    },
    desk: { name: 'The desk', picture: 'desk', phone: '116 123', phonePicture: 'desk' },
    nobody: { name: 'Nobody', picture: 'home' },
  },
};

/** The file that the words below are said to stand in. */
export const FILE = 'content/visit/020-tickets.mdx';

/** A part as it was read, without the places of its blocks, and its mistakes as lines. */
export function read(text: string, changes: Partial<WritingSettings> = {}) {
  const { frontMatter, blocks, problems } = parsePart(text, FILE, { ...settings, ...changes });
  return {
    frontMatter,
    blocks: blocks.map(short),
    problems: problems.map(({ line, column, reason }) => `${line ?? 0}:${column ?? 0} ${reason}`),
  };
}

/** A block in few words: `home: Words` for a statement, the same in a list for a list. */
function short(block: Block): string | string[] {
  if (block.kind === 'list') return block.items.map(({ picture, text }) => `${picture ?? '-'}: ${text}`);
  return block.kind === 'heading'
    ? `${'#'.repeat(block.depth)} ${block.text} (${block.id})`
    : `${block.picture ?? '-'}: ${block.text}`;
}

/** The tree of a part, as the pages get it. */
export function treeOf(text: string, changes: Partial<WritingSettings> = {}): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkEasyRead, () => ({ ...settings, ...changes }));
  const file = new VFile({ path: FILE, value: text });
  return processor.runSync(processor.parse(file), file) as Root;
}

/** The links of a part: their words and where they lead. */
export function linksOf(text: string, changes: Partial<WritingSettings> = {}): [words: string, url: string][] {
  const links: Link[] = [];
  visit(treeOf(text, changes), 'link', (link) => void links.push(link));
  return links.map((link) => [inlineWords(link), link.url]);
}

/** The words that are marked as of another language, with it. */
export function foreignWordsOf(text: string): [language: string, words: string][] {
  const found: [string, string][] = [];
  visit(treeOf(text), 'mdxJsxTextElement', (node) => {
    if (node.name === 'em') found.push([attribute(node, 'lang') ?? '', inlineWords(node)]);
  });
  return found;
}
