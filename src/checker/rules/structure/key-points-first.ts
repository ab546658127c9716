import { defineRule } from '../../rule.ts';
import type { Prose } from '../../written/prose.ts';
import type { WrittenPart } from '../../written/types.ts';
import { ideasOf } from '../../written/walk.ts';
import { measure } from '../../measures.ts';

export const keyPointsFirst = defineRule({
  id: 'key-points-first',
  summary: 'Begin a long document with few key points.',
  because:
    'Some readers stop after the first page. It should be enough for them. If these points are the right ones only people can tell; this rule looks at how many stand before the first heading.',
  source:
    'W3C, Making content usable, 3.8: a summary of texts over 300 words; The Easy Read Standard 2026; ISO 24495-1, 5.2; 6 points are our own number',
  severity: 'warning',
  settings: {
    words: { default: 300, means: 'words in a document, over which it needs key points' },
    points: { default: 6, means: 'points before the first heading of the first part, over which there is a warning' },
  },
  examples: [
    {
      text: 'This is about bins.\n\nWe empty them.\n\nWe have 3 bins.',
      fields: { checks: { 'key-points-first': { words: 5, points: 2 } } },
      finds: [
        'Unexpected start of 3 points, expected at most 2 key points before the first heading: put the most important ones first and a heading behind them',
      ],
      better: 'This is about bins.\n\nWe empty them.\n\n## Your bins\n\nWe have 3 bins.',
    },
    {
      text: 'We collect:\n\n- Paper\n- Food',
      fields: { checks: { 'key-points-first': { words: 5, points: 2 } } },
      finds: [],
    },
    { text: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.', finds: [] },
  ],
  *check(document, { words, points }) {
    const [first] = document.parts;
    if (!first || measure(document).words <= words) return;
    const start = pointsBeforeHeading(first);
    const [, ...more] = start.slice(points - 1);
    const [surplus] = more;
    if (!surplus) return;
    yield {
      at: { prose: surplus, start: 0, end: surplus.text.length },
      found: `start of ${start.length} points`,
      expected: `at most ${points} key points before the first heading`,
      todo: 'put the most important ones first and a heading behind them',
    };
  },
});

/** What the part says before its first heading; a line that only leads into a list is no point. */
function pointsBeforeHeading(part: WrittenPart): Prose[] {
  const heading = part.blocks.findIndex(({ kind }) => kind === 'heading');
  const blocks = heading === -1 ? part.blocks : part.blocks.slice(0, heading);
  return [...ideasOf({ ...part, blocks })].flatMap(({ proses: [prose] }) =>
    prose && !prose.text.endsWith(':') ? [prose] : [],
  );
}
