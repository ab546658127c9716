import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { openMojiBody, openMojiNames } from './openmoji.ts';
import { ownDrawings } from './own-drawings.ts';
import type { PictureSymbol } from './recipe.ts';
import { didYouMean, type Report } from './report.ts';
import type { PicturesFile } from './schema.ts';

/**
 * Finds a symbol by its reference (`openmoji:house`, `drawn:form`, `badge:lock`, `group:people`). A
 * symbol that is not there is told at the path in pictures.yaml that names it.
 */
export type SymbolReader = (reference: string, path: readonly PropertyKey[]) => PictureSymbol | undefined;

/** One kind of symbol: what stands before the colon. */
interface Kind {
  names: Iterable<string>;
  read: (name: string) => PictureSymbol | undefined;
  /** What a name of this kind is, and what to do when there is none near. */
  expected: string;
  otherwise: string;
}

/**
 * @param folder with drawn/ and badges/
 * @param problems is where mistakes in drawings are told; mistakes in pictures.yaml go to `report`
 */
export function symbolReader(
  folder: string,
  { groups, skin }: Pick<PicturesFile, 'groups' | 'skin'>,
  problems: VFileMessage[],
  report: Report,
): SymbolReader {
  const kinds: Record<string, Kind> = {
    openmoji: {
      names: openMojiNames(),
      read: (name) => single(openMojiBody(name, skin[name])),
      expected: 'the name of an OpenMoji drawing',
      otherwise: 'look for its name at icon-sets.iconify.design/openmoji',
    },
    drawn: ownKind(join(folder, 'drawn'), 72, problems),
    badge: ownKind(join(folder, 'badges'), 32, problems),
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
    if (!kind) return report(unknownKind(reference, path));
    if (![...kind.names].includes(name)) return report(unknownSymbol(before, name, kind, path));
    if (open.has(reference)) return report(groupInItself(reference, path));
    if (!known.has(reference)) {
      open.add(reference);
      known.set(reference, kind.read(name));
      open.delete(reference);
    }
    return known.get(reference);
  }

  function readGroup(entries: PicturesFile['groups'][string], path: readonly PropertyKey[]): PictureSymbol | undefined {
    const members = entries.flatMap(({ symbol: reference, box: [x, y, width, height] }, at) => {
      const symbol = read(reference, [...path, at, 'symbol']);
      return symbol ? [{ symbol, box: { x, y, width, height } }] : [];
    });
    return members.length === entries.length ? { members } : undefined;
  }

  return read;
}

function ownKind(folder: string, side: number, problems: VFileMessage[]): Kind {
  const { names, read } = ownDrawings(folder, side, problems);
  return {
    names,
    read: (name) => single(read(name)),
    expected: `the name of a file in ${folder}`,
    otherwise: 'add the drawing there',
  };
}

function single(body: string | undefined): PictureSymbol | undefined {
  return body === undefined ? undefined : { body };
}

function unknownKind(reference: string, path: readonly PropertyKey[]) {
  return {
    path,
    rule: 'unknown-symbol',
    found: `symbol \`${reference}\``,
    expected: 'a name that begins with openmoji:, drawn:, badge: or group:',
    todo: 'write where the symbol comes from, like `openmoji:house`',
  };
}

function unknownSymbol(before: string, name: string, kind: Kind, path: readonly PropertyKey[]) {
  return {
    path,
    rule: 'unknown-symbol',
    found: `symbol \`${before}:${name}\``,
    expected: kind.expected,
    todo: didYouMean(name, kind.names, kind.otherwise, `${before}:`),
  };
}

function groupInItself(reference: string, path: readonly PropertyKey[]) {
  return {
    path,
    rule: 'group-in-itself',
    found: `symbol \`${reference}\``,
    expected: 'a symbol other than the group itself',
    todo: 'take it out of the group',
  };
}
