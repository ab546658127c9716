import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Mistake } from '../source/message.ts';
import { openMojiBody, openMojiNames } from './openmoji.ts';
import { ownDrawings } from './own-drawings.ts';
import type { PictureSymbol } from './recipe.ts';
import type { TellMistake } from './recipe-mistake.ts';
import type { PicturesFile } from './schema.ts';
import { furtherColon, groupInItself, unknownKind, unknownSymbol, type Kind } from './symbol-mistakes.ts';

/**
 * Finds a symbol by its reference (`openmoji:house`, `drawn:form`, `badge:lock`, `group:people`). A
 * symbol that is not there is told at the path in pictures.yaml that names it.
 */
export type SymbolReader = (reference: string, path: readonly PropertyKey[]) => PictureSymbol | undefined;

/**
 * Makes what finds symbols. Each is read once, when a recipe first names it.
 *
 * @param folder with drawn/ and badges/
 * @param problems is where mistakes in drawings are told; mistakes in pictures.yaml go to `tell`
 */
export function symbolReader(
  folder: string,
  { groups, skin }: Pick<PicturesFile, 'groups' | 'skin'>,
  problems: VFileMessage[],
  tell: TellMistake,
): SymbolReader {
  const kinds: Record<string, Kind> = {
    openmoji: {
      names: openMojiNames(),
      read: (name) => single(openMojiBody(name, skin[name])),
      expected: 'the name of an OpenMoji drawing',
      otherwise: 'look for its name at icon-sets.iconify.design/openmoji',
    },
    drawn: drawnKind(join(folder, 'drawn'), problems),
    badge: badgeKind(join(folder, 'badges'), problems),
    group: {
      names: Object.keys(groups),
      read: (name) => readGroup(groups[name] ?? [], ['groups', name]),
      expected: 'a name under `groups`',
      otherwise: 'add the group there',
    },
  };
  const known = new Map<string, PictureSymbol | undefined>();
  /** Groups of which the members are being read. */
  const open = new Set<string>();

  function read(reference: string, path: readonly PropertyKey[]): PictureSymbol | undefined {
    const [before = '', name = ''] = reference.split(':');
    const kind = Object.hasOwn(kinds, before) ? kinds[before] : undefined;
    const mistake = mistakeIn(reference, kind);
    if (mistake) tell({ path, ...mistake });
    if (!kind || mistake) return undefined;
    if (!known.has(reference)) {
      open.add(reference);
      known.set(reference, kind.read(name));
      open.delete(reference);
    }
    return known.get(reference);
  }

  function mistakeIn(reference: string, kind: Kind | undefined): Mistake | undefined {
    const [before = '', name = '', ...more] = reference.split(':');
    if (!kind) return unknownKind(reference);
    if (more.length > 0) return furtherColon(reference);
    if (![...kind.names].includes(name)) return unknownSymbol(before, name, kind);
    return open.has(reference) ? groupInItself(reference) : undefined;
  }

  function readGroup(entries: PicturesFile['groups'][string], path: readonly PropertyKey[]): PictureSymbol | undefined {
    const members = entries.flatMap(({ symbol: reference, box: [x, y, width, height] }, at) => {
      const symbol = read(reference, [...path, at, 'symbol']);
      return symbol ? [{ symbol, box: { x, y, width, height } }] : [];
    });
    return members.length === entries.length ? { members } : undefined;
  }

  for (const name of Object.keys(skin)) {
    const mistake = mistakeIn(`openmoji:${name}`, kinds['openmoji']);
    if (mistake) tell({ path: ['skin', name], ...mistake });
  }
  return read;
}

function drawnKind(folder: string, problems: VFileMessage[]): Kind {
  const { names, read } = ownDrawings(folder, 72, problems);
  return {
    names,
    read: (name) => single(read(name)),
    expected: `the name of a file in ${folder}`,
    otherwise: 'add the drawing there',
  };
}

/** Badges are few: all of them are offered. */
function badgeKind(folder: string, problems: VFileMessage[]): Kind {
  const { names, read } = ownDrawings(folder, 32, problems);
  return {
    names,
    read: (name) => single(read(name)),
    expected: `one of the badges ${names.map((name) => `\`${name}\``).join(', ')}`,
    otherwise: `choose one of these, or add a drawing to ${folder}`,
  };
}

function single(body: string | undefined): PictureSymbol | undefined {
  return body === undefined ? undefined : { body };
}
