import { defineRule } from '../../rule.ts';
import type { WrittenBlock } from '../../written/types.ts';

export const listLeadIn = defineRule({
  id: 'list-lead-in',
  summary: 'Begin each list with a line that leads in and ends with a colon or a question mark.',
  because:
    'Without it the points hang in the air: nobody knows if they are to be done, to be brought or not allowed. A heading is not enough, since it is often jumped over.',
  source: 'NHS digital service manual, Formatting (bullet points)',
  severity: 'error',
  examples: [
    {
      text: '- Your pass\n- Your lunch',
      finds: ['Unexpected list without a line before it, expected one that leads in: write it, such as `You need:`'],
      better: 'Please bring:\n\n- Your pass\n- Your lunch',
    },
    {
      text: '## What to bring\n\n- Your pass\n- Your lunch',
      finds: ['Unexpected list without a line before it, expected one that leads in: write it, such as `You need:`'],
      better: '## What to bring\n\nYou need:\n\n- Your pass\n- Your lunch',
    },
    {
      text: 'For your trip you need.\n\n- A coat\n- A lunch',
      finds: ['Unexpected line before a list that ends with `need.`, expected a colon at its end: write `need:`'],
      better: 'For your trip you need:\n\n- A coat\n- A lunch',
    },
    {
      text: 'Please bring\n\n- A coat\n- A lunch',
      finds: ['Unexpected line before a list that ends with `bring`, expected a colon at its end: write `bring:`'],
      better: 'Please bring:\n\n- A coat\n- A lunch',
    },
    { text: 'How do you vote?\n\n1. Say your name.\n2. Show your card.', finds: [] },
  ],
  *check({ parts }) {
    for (const { blocks } of parts) {
      for (const [index, block] of blocks.entries()) {
        if (block.kind === 'list') yield* remarks(block, blocks[index - 1]);
      }
    }
  },
});

function* remarks(list: Extract<WrittenBlock, { kind: 'list' }>, before: WrittenBlock | undefined) {
  if (before?.kind !== 'statement') {
    yield {
      at: list,
      found: 'list without a line before it',
      expected: 'one that leads in',
      todo: 'write it, such as `You need:`',
    };
    return;
  }
  const { prose } = before;
  if (/[:?]$/.test(prose.text)) return;
  const [start, end] = [prose.text.lastIndexOf(' ') + 1, prose.text.length];
  const lastWord = prose.text.slice(start);
  yield {
    at: { prose, start, end },
    found: `line before a list that ends with \`${lastWord}\``,
    expected: 'a colon at its end',
    todo: `write \`${lastWord.replace(/[.,;!]+$/, '')}:\``,
  };
}
