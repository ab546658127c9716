import { join } from 'node:path';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/read-yaml.ts';
import { picturesSchema, type PicturesFile } from './schema.ts';

/** What a picture shows, and what it is made of. */
interface PictureOrigin {
  /** A sentence that begins small and has no full stop. */
  shows: string;
  /** `openmoji:house`, `drawn:form`, `badge:lock`: each once. */
  madeOf: string[];
}

/** Where the pictures come from, and how they may be used. */
export interface PictureOrigins {
  of: ReadonlyMap<string, PictureOrigin>;
  /** The licence of all of them: the first words in bold in LICENSE.md. */
  licence: string;
}

/**
 * Reads what the pictures are made of. What is wrong in the files is told by readPictures.
 * @param folder with pictures.yaml and LICENSE.md
 */
export function pictureOrigins(folder = 'icons'): PictureOrigins {
  const file = join(folder, 'pictures.yaml');
  const { value } = readYaml(readText(file, file).text ?? '', picturesSchema, file);
  const pictures = Object.entries(value?.pictures ?? {});
  const licence = readText(join(folder, 'LICENSE.md'), 'LICENSE.md').text ?? '';
  return {
    of: new Map(
      pictures.map(([name, { shows, symbols, badges }]) => [
        name,
        {
          shows,
          madeOf: [
            ...new Set([
              ...symbols.flatMap((symbol) => piecesOf(symbol, value?.groups ?? {})),
              ...badges.map((badge) => `badge:${badge.split(' ')[0] ?? ''}`),
            ]),
          ],
        },
      ]),
    ),
    licence: /\*\*(.+?)\*\*/.exec(licence)?.[1] ?? 'none is named',
  };
}

function piecesOf(reference: string, groups: PicturesFile['groups']): string[] {
  const group = reference.startsWith('group:') ? groups[reference.slice('group:'.length)] : undefined;
  return group ? group.flatMap(({ symbol }) => piecesOf(symbol, groups)) : [reference];
}
