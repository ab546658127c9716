import { defineRule, type Remark } from '../../rule.ts';
import type { Prose } from '../../written/prose.ts';
import type { WrittenDocument, WrittenList } from '../../written/types.ts';
import { listsOf } from '../../written/walk.ts';

/** Dots, spaces and a page number behind a title, as in `Your rights ..... 12`. */
const PAGE_NUMBER = /[\s.…]*(?:page )?\d+$/i;

export const contentsPage = defineRule({
  id: 'contents-page',
  summary: 'Give each part a title of its own, and leave the contents page to the program.',
  because:
    'Readers find their part by its line in the contents. The program makes that page from the titles and puts in the real page numbers, so a list made by hand soon says something else, and two lines that are the same help nobody.',
  source: 'easyread.demcloud.org, How to (contents on page 2); European Blind Union, Clear print 1.14',
  severity: 'error',
  examples: [
    {
      text: 'In this leaflet:\n\n- Part 2 .... 3\n- Part 3 .... 5',
      parts: ['We empty your bins.', 'You can phone us.'],
      finds: [
        'Unexpected list of the parts, written by hand, expected no such list: take it out, since the contents page is made from the titles',
      ],
      better: 'This leaflet is about your bins.',
    },
    {
      title: 'Part 2',
      text: 'We empty your bins.',
      parts: ['You can phone us.'],
      finds: [
        'Unexpected title `Part 2`, which another part has too, expected a title of its own: say what is special about this part',
      ],
    },
    { text: 'We empty:\n\n- The black bin\n- The blue bin', parts: ['You can phone us.'], finds: [] },
  ],
  *check(document) {
    yield* sameTitles(document);
    const titles = new Set(document.parts.map(({ title }) => title.text.toLowerCase()));
    for (const part of document.parts) {
      for (const list of listsOf(part)) {
        const named = textsOf(list).filter((text) => titles.has(text) || titles.has(text.replace(PAGE_NUMBER, '')));
        if (list.items.length > 1 && named.length * 2 > list.items.length) yield byHand(list);
      }
    }
  },
});

function* sameTitles({ parts }: WrittenDocument): Generator<Remark> {
  const seen = new Set<string>();
  for (const { title } of parts) {
    if (seen.has(title.text.toLowerCase())) yield sameTitle(title);
    seen.add(title.text.toLowerCase());
  }
}

function sameTitle(title: Prose): Remark {
  return {
    at: { prose: title, start: 0, end: title.text.length },
    found: `title \`${title.text}\`, which another part has too`,
    expected: 'a title of its own',
    todo: 'say what is special about this part',
  };
}

function byHand({ file, place }: WrittenList): Remark {
  return {
    at: { file, place },
    found: 'list of the parts, written by hand',
    expected: 'no such list',
    todo: 'take it out, since the contents page is made from the titles',
  };
}

/** What the items say, in small letters. */
function textsOf({ items }: WrittenList): string[] {
  return items.map(({ proses }) =>
    proses
      .map(({ text }) => text)
      .join(' ')
      .toLowerCase(),
  );
}
