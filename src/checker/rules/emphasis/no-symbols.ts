import { defineRule, type Remark } from '../../rule.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { rangesIn } from '../../text/ranges.ts';
import { shortFormsIn } from '../../words/short-forms.ts';
import { nameSearch } from '../../written/names.ts';
import type { Prose } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

interface Sign {
  pattern: RegExp;
  /** What should be there instead. */
  expected: string;
  todo: string;
  severity?: 'error';
}

const signs: readonly Sign[] = [
  { pattern: /\band\/or\b/giu, expected: '“and” or “or”', todo: 'choose one, or write “or both”', severity: 'error' },
  { pattern: /;/gu, expected: 'a full stop', todo: 'make it two sentences', severity: 'error' },
  // "A&E" and "B&Q" are names.
  { pattern: /(?<![\p{Lu}\d])&|&(?![\p{Lu}\d])/gu, expected: 'the word “and”', todo: 'write “and”' },
  {
    pattern: /\bs\/he\b|\bs?he\/s?he\b|\bh(?:is|er|im)\/h(?:is|ers?|im)\b/giu,
    expected: 'one word for all',
    todo: 'write “they”, “them” or “their”',
  },
  {
    pattern:
      /(?<=[\p{L})]\s?)(?<!\b(?:[Ss]|[Ss]?[Hh]e|[Hh]is|[Hh]er|[Hh]im)(?=\/h|\/she\b))(?<!\b[Aa]nd|\.\s?[a-z]{2,4})\/(?=\s?\p{L})(?!h\b)/gu,
    expected: 'the word “or”',
    todo: 'write “or”',
  },
  {
    pattern: /(?<![\p{L}.*])(?<stars>\*{1,3})(?![*\s])[^*]+(?<![*\s])\k<stars>(?!\*)/gu,
    expected: 'words without signs of Markdown',
    todo: 'take out the stars, there is no bold here',
  },
  { pattern: /[!?]{2,}/gu, expected: 'one sign at the end', todo: 'leave one of them' },
  { pattern: /#(?=\s?\d)/gu, expected: 'the word “number”', todo: 'write “number”' },
  { pattern: /§/gu, expected: 'the word “section”', todo: 'write “section”' },
  { pattern: /~(?=\s?[\d£])/gu, expected: 'the word “about”', todo: 'write “about”' },
  {
    pattern: /(?<=\S)(?:\s[-–—]{1,2}\s|—|(?<=\p{L})–(?=\p{L})|--)(?=\S)/gu,
    expected: 'a full stop or a colon',
    todo: 'make it two sentences',
  },
];

export const noSymbols = defineRule({
  id: 'no-symbols',
  summary: 'Write words instead of signs such as & / ; # and dashes.',
  because: 'A sign has no sound. Everyone has to guess its word, and a screen reader may say nothing at all.',
  source:
    'Inclusion Europe 2009 (baseline of its editions); NHS digital service manual, Punctuation; BITV 2.0, annex 2 part 2, 6',
  severity: 'warning',
  examples: [
    {
      text: 'Come now!!!',
      finds: ['Unexpected sign `!!!`, expected one sign at the end: leave one of them'],
      better: 'Come now!',
    },
    {
      title: 'Get a **voucher**',
      text: 'You can buy food with it.',
      finds: [
        'Unexpected sign `**voucher**`, expected words without signs of Markdown: take out the stars, there is no bold here',
      ],
    },
    {
      text: 'We look after homes & gardens.',
      finds: ['Unexpected sign `&`, expected the word “and”: write “and”'],
      better: 'We look after homes and gardens.',
    },
    {
      text: 'We will tell you by letter; we may also phone you.',
      finds: ['Unexpected sign `;`, expected a full stop: make it two sentences'],
      better: 'We will tell you by letter. We may also phone you.',
    },
    {
      text: 'Bring your son and/or daughter. Swimming is fun – and it is free.',
      finds: [
        'Unexpected sign `and/or`, expected “and” or “or”: choose one, or write “or both”',
        'Unexpected sign `–`, expected a full stop or a colon: make it two sentences',
      ],
      better: 'Bring your son or daughter, or both. Swimming is fun. It is free.',
    },
    {
      text: 'He/she will phone you.',
      finds: ['Unexpected sign `He/she`, expected one word for all: write “they”, “them” or “their”'],
      better: 'They will phone you.',
    },
    {
      text: 'The van comes w/c 4 May. Go to A&E, or look at www.example.org/a/b. We are here 24/7 and Monday - Friday.',
      finds: [],
    },
  ],
  *check(document) {
    const namesIn = nameSearch(document);
    for (const prose of prosesOf(document)) {
      const found = signs.flatMap((sign) => [...matchesIn(prose, sign.pattern)].map((match) => ({ match, sign })));
      if (found.length === 0) continue;
      const isName = namesIn(prose);
      found.sort((one, other) => one.match.start - other.match.start);
      const others = [...dashesOf(prose), ...shortFormsIn(prose)];
      for (const { match, sign } of found) {
        const isOther = others.some(({ start, end }) => start <= match.start && match.start < end);
        if (!isName(match) && !isOther) yield remark(match, sign);
      }
    }
  },
});

/** Where dashes stand that are for the rule on ranges. */
function dashesOf(prose: Prose): { start: number; end: number }[] {
  return rangesIn(prose).flatMap(({ start, text }) =>
    [...text.matchAll(/\s?[-–—]/gu)].map(({ index }) => ({ start: start + index, end: start + index + 2 })),
  );
}

function remark({ prose, start, end, text }: Match, { expected, todo, severity }: Sign): Remark {
  const sign = text.trim();
  const from = start + text.indexOf(sign);
  const at = { prose, start: from, end: Math.min(from + sign.length, end) };
  return { at, found: `sign \`${sign}\``, expected, todo, ...(severity && { severity }) };
}
