import { basename } from 'node:path';
import { pictureAddress } from '../../model/addresses.ts';
import type { PictureOrigins } from '../../pictures/index.ts';
import type { PictureReport } from '../report.ts';
import type { ReadPage } from './read-pages.ts';

/**
 * Every picture that stands on a page, with the words beside it.
 * @param pages the built pages
 * @param origins where the pictures come from
 */
export function gatherPictures(pages: readonly ReadPage[], { of, licence }: PictureOrigins): PictureReport[] {
  const shown = pages.flatMap(({ address, images }) => images.map((image) => ({ ...image, page: address })));
  const byFile = Map.groupBy(shown, ({ file }) => file);
  return Array.from(byFile, ([file, images]) => {
    const name = basename(file, '.svg');
    const origin = file === pictureAddress(name) ? of.get(name) : undefined;
    return {
      file,
      ...(origin && { shows: origin.shows }),
      madeOf: origin?.madeOf ?? [],
      licence: origin
        ? licence
        : file.endsWith('/qr.svg')
          ? 'none needed: the build made it from an address'
          : 'not known',
      uses: [...Map.groupBy(images, ({ words, alternative }) => JSON.stringify([words, alternative])).values()].flatMap(
        (same) => {
          const [first] = same;
          return first
            ? [
                {
                  words: first.words,
                  alternative: first.alternative,
                  pages: [...new Set(same.map(({ page }) => page))],
                },
              ]
            : [];
        },
      ),
    };
  }).toSorted((one, other) => (one.file < other.file ? -1 : 1));
}
