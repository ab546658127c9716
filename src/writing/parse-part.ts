import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { blocksOf, type Block } from './blocks.ts';
import { hardWordsIn } from './hard-words.ts';
import { copyOf } from './copy-of.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { remarkEasyRead } from './remark-easy-read.ts';
import type { WritingSettings } from './settings.ts';
import { deepNesting, tooDeep, tooMuch } from './too-much.ts';
import { unseenSigns } from './unseen-signs.ts';

/** A part as it was written, read with the same plugins that the website uses. */
export interface ParsedPart {
  /** The YAML between the `---` lines; undefined when there is none. */
  frontMatter: string | undefined;
  /** The tree as it was written, before our plugins; undefined when it cannot be read. */
  written: Root | undefined;
  blocks: Block[];
  /** The anchors of the hard words in it, each once, in their order. */
  hardWords: string[];
  problems: VFileMessage[];
}

/**
 * Reads the text of a part.
 * @param text MDX with front matter
 * @param file the part's path, as messages name it
 */
export function parsePart(text: string, file: string, settings: WritingSettings): ParsedPart {
  const source = new VFile({ path: file, value: text });
  const unseen = unseenSigns(text, (line, column) => ({ line: line + 1, column: column + 1 }), file);
  const refused = tooMuch(text, file);
  if (refused.length > 0) return unread([...unseen, ...refused]);
  try {
    const parsed = parseMarkdown(source);
    const deep = tooDeep(parsed, file);
    if (deep) return unread([...unseen, deep]);
    // The plugins change the tree.
    const written = copyOf(parsed);
    const [first] = parsed.children;
    const frontMatter = first?.type === 'yaml' ? first.value : undefined;
    const tree = unified()
      .use(remarkEasyRead, () => settings)
      .runSync(parsed, source) as Root;
    return {
      frontMatter,
      written,
      blocks: blocksOf(tree),
      hardWords: hardWordsIn(tree),
      problems: [...unseen, ...source.messages],
    };
  } catch (error) {
    if (error instanceof VFileMessage) return unread([...unseen, unreadable(error, file)]);
    // The parser goes a level down for each level of the text, and the machine has no more of them.
    if (error instanceof RangeError) return unread([...unseen, deepNesting(undefined, file)]);
    throw error;
  }
}

function unread(problems: VFileMessage[]): ParsedPart {
  return { frontMatter: undefined, written: undefined, blocks: [], hardWords: [], problems };
}

/** Where a tag begins stands in the words of the error only, as in `… for `<Contact>` (6:1-6:19)`. */
const PLACE_IN_WORDS = /\s*\((\d+):(\d+)(?:-\d+:\d+)?\)/;

/** A mistake in the tags, which the parser can only throw. */
function unreadable(error: VFileMessage, file: string): VFileMessage {
  const [, line = error.line ?? 1, column = error.column ?? 1] = PLACE_IN_WORDS.exec(error.reason) ?? [];
  return message({
    file,
    place: { line: Number(line), column: Number(column) },
    rule: 'unclosed-tag',
    found: `tag or bracket that cannot be read (${error.reason.replace(PLACE_IN_WORDS, '').replace(/\.$/, '')})`,
    expected: 'each tag closed on its own line, as in `<Contact of="ico" />`',
    todo: 'close the tag; write a note as `{/* … */}`, an address without `<` and `>`, and the sign itself as `\\<` or `\\{`',
  });
}
