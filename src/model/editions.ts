/** Millimetres of paper. */
interface Size {
  width: number;
  height: number;
}

/** One printed form of a document. */
interface EditionMeasures {
  /** The picture beside it on the website. */
  picture: string;
  /** What one file holds: the whole document, or one part of it. */
  holds: 'document' | 'part';
  /** Whether its A5 pages are also laid on A4 sheets, to print, fold and stitch. */
  isBooklet: boolean;
  page: Size;
  /** The empty edges of a page, in millimetres. The foot stands in the lower one. */
  margins: { top: number; sides: number; bottom: number };
  /** Whether the foot has room for the title beside the number of the page. */
  titleInFoot: boolean;
  /** The sizes of letters, in points: of words, the title on the cover, headings, headings inside a part, and the smallest. */
  type: { words: number; title: number; heading: number; subHeading: number; small: number };
  /** The heights that pictures may have, in millimetres, the largest first: the layout takes one for each part. */
  pictures: readonly number[];
}

const a4 = { width: 210, height: 297 } as const;
const a5 = { width: 148, height: 210 } as const;

/** Every edition that a document can be printed in. Its label stands in the words of each language. */
const editions = {
  a4: {
    picture: 'print-a4',
    holds: 'document',
    isBooklet: false,
    page: a4,
    margins: { top: 18, sides: 20, bottom: 24 },
    titleInFoot: true,
    type: { words: 18, title: 40, heading: 28, subHeading: 22, small: 14 },
    pictures: [36, 34, 32, 30],
  },
  'large-print': {
    picture: 'large-print',
    holds: 'document',
    isBooklet: false,
    page: a4,
    margins: { top: 18, sides: 18, bottom: 28 },
    titleInFoot: false,
    type: { words: 24, title: 44, heading: 36, subHeading: 29, small: 24 },
    pictures: [38, 36, 34, 32],
  },
  booklet: {
    picture: 'booklet',
    holds: 'document',
    isBooklet: true,
    page: a5,
    margins: { top: 12, sides: 12, bottom: 18 },
    titleInFoot: false,
    type: { words: 14, title: 28, heading: 21, subHeading: 17, small: 14 },
    pictures: [27, 25.5, 24, 22.5],
  },
  leaflet: {
    picture: 'leaflet',
    holds: 'part',
    isBooklet: false,
    page: a4,
    margins: { top: 14, sides: 20, bottom: 24 },
    titleInFoot: true,
    type: { words: 18, title: 40, heading: 28, subHeading: 22, small: 14 },
    pictures: [36, 34, 32, 30, 28],
  },
} as const satisfies Record<string, EditionMeasures>;

export type EditionId = keyof typeof editions;

/** One printed form of a document, by its name in addresses and in document.yaml. */
export type Edition = EditionMeasures & { id: EditionId };

/** The names of the editions, for the schema. */
export const editionIds = Object.keys(editions) as [EditionId, ...EditionId[]];

/** An edition by its name. */
export function editionOf(id: EditionId): Edition {
  return { id, ...editions[id] };
}
