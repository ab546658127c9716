import type { Nodes, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Place } from '../source/message.ts';

/** A piece of text with what stands around it. */
export interface TextAt {
  text: Text;
  /** The nodes around it, the nearest last. */
  around: readonly Nodes[];
  /** Whether it is the first thing in a paragraph. */
  isFirst: boolean;
  /** Whether it begins behind a forced line end. */
  isBehindBreak: boolean;
}

/** All pieces of text, in order. */
export function textsIn(node: Nodes, around: readonly Nodes[] = []): TextAt[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child, index) => {
    if (child.type !== 'text') return textsIn(child, [...around, node]);
    const isBehindBreak = node.children[index - 1]?.type === 'break';
    return [
      { text: child, around: [...around, node], isFirst: index === 0 && node.type === 'paragraph', isBehindBreak },
    ];
  });
}

/**
 * Where words stand in the file.
 * @param index where they begin in the text
 */
export function placeInText({ text, around }: TextAt, index: number, words: string, file: VFile): Place | undefined {
  const source = String(file);
  const [from, start] = text.position
    ? [text.position.start.offset ?? 0, index]
    : // Words beside a phone number have lost their own place.
      [around.findLast(({ position }) => position)?.position?.start.offset ?? 0, 0];
  const at = source.indexOf(words, from + start);
  const lines = source.slice(0, at === -1 ? from : at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
