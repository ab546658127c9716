import { defineRule } from '../../rule.ts';

export const headingLevels = defineRule({
  id: 'heading-levels',
  summary: 'Use few levels of headings, and skip none.',
  because:
    'Headings are a ladder for people who jump from one to the next with a screen reader: a missing rung is a place where they fall. Nobody keeps more than three levels in mind.',
  source: 'NHS digital service manual, Headings; WCAG 2.2, 2.4.10',
  severity: 'error',
  settings: { levels: { default: 3, means: 'levels of headings; the title of a part is the first' } },
  examples: [
    {
      text: '# Your new school\n\nIt is near the park.',
      finds: [
        'Unexpected heading with one `#`, expected `##`, since the title of the part stands above it: write `##`',
      ],
      better: '## Your new school\n\nIt is near the park.',
    },
    {
      text: '## Buses\n\n#### Night buses\n\nThey stop here.',
      finds: ['Unexpected heading with `####`, expected `###`, the next level: write `###`'],
      better: '## Buses\n\n### Night buses\n\nThey stop here.',
    },
    {
      text: '## Buses\n\n### Night buses\n\n#### On Sundays\n\nThey stop here.',
      finds: [
        'Unexpected heading with `####`, expected at most 3 levels with the title: write `###`, or make a part of its own',
      ],
      better: '## Buses\n\n### Night buses on Sundays\n\nThey stop here.',
    },
    { text: '## Buses\n\n### Night buses\n\nThey stop here.\n\n## Trains\n\nThey go to Leeds.', finds: [] },
  ],
  *check({ parts }, { levels }) {
    for (const { blocks } of parts) {
      let above = 1;
      for (const block of blocks) {
        if (block.kind !== 'heading') continue;
        const { depth, prose } = block;
        const mistake = mistakeOf(depth, above, levels);
        if (mistake) yield { at: { prose, start: 0, end: prose.text.length }, ...mistake };
        above = Math.max(2, depth);
      }
    }
  },
});

function mistakeOf(depth: number, above: number, levels: number) {
  const [own, next, deepest] = [depth, above + 1, levels].map((count) => `\`${'#'.repeat(count)}\``);
  if (depth === 1) {
    return {
      found: 'heading with one `#`',
      expected: '`##`, since the title of the part stands above it',
      todo: 'write `##`',
    };
  }
  if (depth > above + 1) {
    return { found: `heading with ${own}`, expected: `${next}, the next level`, todo: `write ${next}` };
  }
  if (depth <= levels) return undefined;
  return {
    found: `heading with ${own}`,
    expected: `at most ${levels} levels with the title`,
    todo: levels > 1 ? `write ${deepest}, or make a part of its own` : 'make a part of its own',
  };
}
