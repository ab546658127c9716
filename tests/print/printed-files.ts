import type { EasyRead, Part } from '../../src/model/easy-read.ts';
import type { Edition } from '../../src/model/editions.ts';
import { built, content, fileOf } from '../built.ts';

/** A PDF that people read page by page. */
export interface PrintedFile {
  /** What a test calls it. */
  name: string;
  document: EasyRead;
  edition: Edition;
  /** The part that it holds; undefined when it holds the whole document. */
  part: Part | undefined;
  title: string;
  path: string;
  /** The page that it was printed from. */
  page: string;
  /** For a booklet: the same pages on sheets, to print and fold. */
  sheets: { path: string; title: string } | undefined;
}

/** Every PDF that documents.json lists. The sheets of a booklet come with its pages. */
export const printedFiles: PrintedFile[] = built.documents.flatMap((entry) => {
  const document = the(content.documents.find(({ id }) => id === entry.id));
  return entry.editions.map((made): PrintedFile => {
    const edition = the(document.editions.find(({ id }) => id === made.id));
    const part = document.parts.find(({ id }) => id === made.part);
    const own = { title: made.title, path: fileOf(made.file) };
    const { singlePages } = made;
    return {
      name: [edition.id, part?.id, 'of', document.id].filter((word) => word !== undefined).join(' '),
      document,
      edition,
      part,
      page: made.page,
      ...(singlePages
        ? { title: singlePages.title, path: fileOf(singlePages.file), sheets: own }
        : { ...own, sheets: undefined }),
    };
  });
});

/** What documents.json names is in the content. */
function the<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('dist/ was built from other content. Run: npm run build');
  return thing;
}
