import { measure } from '../../measures.ts';
import { defineRule } from '../../rule.ts';
import type { WrittenBlock, WrittenDocument, WrittenPart } from '../../written/types.ts';

/** The cover, the contents and the last page, which every document has. */
const PAGES_BESIDE_PARTS = 3;

export const docLength = defineRule({
  id: 'doc-length',
  summary: 'Keep the document short. Make two documents of a long one.',
  because:
    'A thick document is put aside before it is read. How many pages there are is only known when it is printed: here each part begins a page and six statements fill one, as measured on A4 (16 to 31 pages, wrong by one page at most).',
  source:
    'UK government, Accessible communication formats: 24 pages; Department of Health 2010: 20 pages; The Easy Read Standard 2026: 1,000 words',
  severity: 'warning',
  settings: {
    words: { default: 1000, means: 'words in a document, over which there is a warning' },
    warning: { default: 20, means: 'printed pages, over which there is a warning' },
    error: { default: 24, means: 'printed pages, over which there is an error' },
    statements: { default: 6, means: 'statements on a printed page' },
  },
  examples: [
    {
      text: 'Put your bins out on Wednesday.\n\nPut them beside the road before 7am.',
      fields: { checks: { 'doc-length': { words: 10 } } },
      finds: [
        'Unexpected document of 17 words and about 4 pages, expected at most 10 words: take out what readers do not need, or make two documents',
      ],
      better: 'Put your bins out on Wednesday.',
    },
    {
      text: 'Eat fruit.\n\nDrink water.\n\nSleep well.',
      parts: ['Walk every day.'],
      fields: { checks: { 'doc-length': { warning: 5, error: 5, statements: 2 } } },
      finds: [
        'Unexpected document of 15 words and about 6 pages, expected at most 5 pages: take out what readers do not need, or make two documents',
      ],
      better: 'Eat fruit.',
    },
    { text: 'We empty your bins on Wednesdays.', finds: [] },
  ],
  *check(document, { words: mostWords, warning, error, statements }) {
    const { words } = measure(document);
    const pages = pagesOf(document, statements);
    if (words <= mostWords && pages <= warning) return;
    const most = [
      ...(words > mostWords ? [`${spoken(mostWords)} words`] : []),
      ...(pages > warning ? [`${warning} pages`] : []),
    ];
    yield {
      at: { file: document.file, place: document.places.placeOf(['title']) },
      found: `document of ${spoken(words)} words and about ${pages} pages`,
      expected: `at most ${most.join(' and ')}`,
      todo: 'take out what readers do not need, or make two documents',
      severity: pages > error ? 'error' : 'warning',
    };
  },
});

/** About how many pages the document has on A4. */
function pagesOf(document: WrittenDocument, statements: number): number {
  const hardWordPages = Math.ceil(document.meanings.length / (statements * 2));
  return document.parts.reduce(
    (sum, part) => sum + Math.max(1, Math.ceil(rowsOf(part, document) / statements)),
    PAGES_BESIDE_PARTS + hardWordPages,
  );
}

/** How many rows with a picture a part has. */
function rowsOf({ blocks }: WrittenPart, document: WrittenDocument): number {
  return blocks.reduce((sum, block) => sum + rowsOfBlock(block, document), 0);
}

function rowsOfBlock(block: WrittenBlock, { fields: { contacts } }: WrittenDocument): number {
  if (block.kind === 'list') return block.items.length;
  if (block.kind !== 'contact') return block.kind === 'statement' ? 1 : 0;
  const { website, email, phone, post } = contacts[block.of] ?? {};
  return 1 + [website, email, phone, post].filter((way) => way !== undefined).length;
}

function spoken(count: number): string {
  return count.toLocaleString('en-GB');
}
