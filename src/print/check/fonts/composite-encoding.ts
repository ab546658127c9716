import { Name } from '../../content-stream/operand.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { cidOf, codesOf } from '../../fonts/cmap.ts';
import { readCMap } from '../../fonts/read-cmap.ts';
import type { CMap } from '../../fonts/cmap.ts';

/** How a composite font cuts strings into codes, and leads codes to CIDs. */
export interface CompositeEncoding {
  /** The name of the CMap. */
  name: string | undefined;
  /** The stream that it stands in; nothing where viewers bring it along. */
  stream: Dictionary | undefined;
  /** What stands in it; nothing where viewers bring it along. */
  cmap: CMap | undefined;
  /** The CMaps that it starts from, and whether they stand in the file. */
  bases: readonly { name: string; isInFile: boolean }[];
  codes: (bytes: Uint8Array) => number[];
  /** The CID of a code; nothing where it stands in a CMap that viewers bring along. */
  cid: (code: number) => number | undefined;
  /** Whether codes and CIDs are known, though part of them may stand in a CMap that viewers bring along. */
  isKnown: boolean;
}

/** Reads the entry Encoding of a composite font (ISO 32000-1, 9.7.5). */
export function readCompositeEncoding(font: Dictionary): CompositeEncoding {
  const value = font.get('Encoding');
  if (!(value instanceof Dictionary)) {
    const name = value instanceof Name ? value.text : undefined;
    const isKnown = isIdentity(name);
    const cid = (code: number) => (isKnown ? code : undefined);
    return { name, stream: undefined, cmap: undefined, bases: [], codes: pairs, cid, isKnown };
  }
  const cmap = readCMap(value.bytes() ?? new Uint8Array());
  const bases = readBases(value, cmap);
  const name = value.name('CMapName') ?? cmap.name;
  const sizes = new Map<number, number>();
  const isKnown = bases.every((base) => base.isInFile || isIdentity(base.name));
  const missing = (code: number) => (bases.some((base) => isIdentity(base.name)) ? code : isKnown ? 0 : undefined);
  return {
    name,
    stream: value,
    cmap,
    bases,
    codes(bytes) {
      if (cmap.codes.length === 0) return pairs(bytes);
      return Array.from(codesOf(cmap, bytes), ({ code, size }) => {
        sizes.set(code, size);
        return code;
      });
    },
    cid: (code) => cidOf(cmap, code, sizes.get(code) ?? 2) ?? missing(code),
    isKnown,
  };
}

/** Whether a CMap takes codes as CIDs (ISO 32000-1, 9.7.5.2). */
export function isIdentity(name: string | undefined): boolean {
  return name === 'Identity-H' || name === 'Identity-V';
}

/** Takes in what a CMap starts from, where that stands in the file too, and gives the names of the rest. */
function readBases(stream: Dictionary, cmap: CMap): { name: string; isInFile: boolean }[] {
  const bases: { name: string; isInFile: boolean }[] = [];
  let [next, base] = [stream, cmap.base];
  for (let step = 0; step < 8; step += 1) {
    const value: unknown = next.get('UseCMap');
    const name = value instanceof Name ? value.text : base;
    if (!(value instanceof Dictionary)) {
      if (name !== undefined) bases.push({ name, isInFile: false });
      break;
    }
    const inner = readCMap(value.bytes() ?? new Uint8Array());
    bases.push({ name: value.name('CMapName') ?? inner.name ?? name ?? '', isInFile: true });
    cmap.codes.push(...inner.codes);
    cmap.cids.push(...inner.cids);
    [next, base] = [value, inner.base];
  }
  return bases;
}

function pairs(bytes: Uint8Array): number[] {
  return Array.from({ length: Math.ceil(bytes.length / 2) }, (_, index) => {
    const [high = 0, low] = bytes.subarray(index * 2, index * 2 + 2);
    return low === undefined ? high : high * 256 + low;
  });
}
