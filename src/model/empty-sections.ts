import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import type { Block } from '../writing/blocks.ts';

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

/** Headings with nothing below them, as where the end of a file was lost: a reader would look for the words. */
export function emptySections(blocks: readonly Block[], file: string): VFileMessage[] {
  return blocks
    .filter((block, at): block is HeadingBlock => block.kind === 'heading' && isEmpty(block, blocks[at + 1]))
    .map(({ text, position }) =>
      message({
        file,
        place: position?.start,
        rule: 'heading-without-words-below',
        found: `heading \`${text}\` with nothing below it`,
        expected: 'at least one statement below each heading',
        todo: 'write it, or take the heading out',
      }),
    );
}

function isEmpty({ depth }: HeadingBlock, next: Block | undefined): boolean {
  return next === undefined || (next.kind === 'heading' && next.depth <= depth);
}
