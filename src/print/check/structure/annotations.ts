import type { PdfFile } from '../file/pdf-file.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { boxOf } from '../file/read-pages.ts';
import type { Page } from '../file/read-pages.ts';
import { elementOfObject } from './relatives.ts';

/** A place on a page that does something, such as a link, or that says something, such as a note. */
export interface Annotation {
  dictionary: Dictionary;
  subtype: string;
  page: Page;
  /** The tag that the parent tree names for it. */
  element: Dictionary | undefined;
  /** The standard type of this tag. */
  elementType: string | undefined;
  /** Whether nobody sees it: it is hidden, or off the page. */
  isHidden: boolean;
}

/** Every annotation of a file, page by page (ISO 32000-1, 12.5). */
export function annotationsOf({ pages, structure }: PdfFile): Annotation[] {
  return pages.flatMap((page) =>
    Array.from(page.dictionary.list('Annots') ?? []).flatMap((dictionary) => {
      if (!(dictionary instanceof Dictionary)) return [];
      const element = elementOfObject(structure, dictionary);
      const type = element?.name('S');
      return [
        {
          dictionary,
          subtype: dictionary.name('Subtype') ?? '',
          page,
          element,
          elementType: type === undefined ? undefined : structure.roleMap.standardType(type),
          isHidden: ((dictionary.number('F') ?? 0) & 2) === 2 || isOutside(dictionary, page),
        },
      ];
    }),
  );
}

function isOutside(annotation: Dictionary, { cropBox }: Page): boolean {
  const box = boxOf(annotation, 'Rect');
  const [left = 0, bottom = 0, right = 0, top = 0] = cropBox;
  if (!box) return false;
  const [from = 0, low = 0, to = 0, high = 0] = box;
  return bottom >= high || left >= to || top <= low || right <= from;
}
