import { Name } from '../content-stream/operand.ts';
import { readOperators } from '../content-stream/read-operators.ts';
import type { Operand } from '../content-stream/operand.ts';
import { toNumber } from './cmap.ts';
import type { CMap, Range } from './cmap.ts';

/**
 * Reads a CMap (Adobe Technical Note 5014). It is written in PostScript, of which no more is used than content
 * streams have too.
 */
export function readCMap(bytes: Uint8Array): CMap {
  const cmap: CMap = {
    name: undefined,
    registry: undefined,
    ordering: undefined,
    supplement: undefined,
    writingMode: 0,
    base: undefined,
    codes: [],
    cids: [],
    unicode: [],
  };
  for (const { operator, operands } of readOperators(bytes)) {
    const [last, before] = [operands.at(-1), operands.at(-2)];
    if (operator === 'def') define(cmap, before, last);
    else if (operator === 'usecmap' && last instanceof Name) cmap.base = last.text;
    else if (operator === 'endcodespacerange') addRanges(operands, 2, (range) => cmap.codes.push(range));
    else if (operator === 'endcidrange') addRanges(operands, 3, (range) => addCid(cmap, range));
    else if (operator === 'endcidchar') addRanges(operands, 2, (range) => addCid(cmap, range), true);
    else if (operator === 'endbfrange') addRanges(operands, 3, (range) => addUnicode(cmap, range));
    else if (operator === 'endbfchar') addRanges(operands, 2, (range) => addUnicode(cmap, range), true);
  }
  return cmap;
}

function define(cmap: CMap, key: Operand | undefined, value: Operand | undefined): void {
  if (!(key instanceof Name)) return;
  if (key.text === 'CMapName' && value instanceof Name) cmap.name = value.text;
  if (key.text === 'WMode' && typeof value === 'number') cmap.writingMode = value;
  if (key.text === 'Registry' && value instanceof Uint8Array) cmap.registry = latin(value);
  if (key.text === 'Ordering' && value instanceof Uint8Array) cmap.ordering = latin(value);
  if (key.text === 'Supplement' && typeof value === 'number') cmap.supplement = value;
  if (key.text === 'CIDSystemInfo' && value instanceof Map) {
    for (const [name, entry] of value) define(cmap, new Name(name), entry);
  }
}

function addRanges(
  operands: readonly Operand[],
  step: 2 | 3,
  add: (range: Range<undefined> & { value: Operand | undefined }) => void,
  isSingle = false,
): void {
  // The first operand may be the number of ranges that `begin…` was told.
  const start = operands.findIndex((operand) => operand instanceof Uint8Array);
  for (let index = Math.max(start, 0); index + step <= operands.length; index += step) {
    const from = operands[index];
    const to = isSingle ? from : operands[index + 1];
    if (!(from instanceof Uint8Array) || !(to instanceof Uint8Array)) continue;
    const value = operands[index + step - 1];
    add({ size: from.length, from: toNumber(from), to: toNumber(to), target: undefined, value });
  }
}

function addCid(cmap: CMap, { value, ...range }: Range<undefined> & { value: Operand | undefined }): void {
  if (typeof value === 'number') cmap.cids.push({ ...range, target: value });
}

function addUnicode(cmap: CMap, { value, ...range }: Range<undefined> & { value: Operand | undefined }): void {
  if (value instanceof Uint8Array) cmap.unicode.push({ ...range, target: value });
  else if (Array.isArray(value)) {
    cmap.unicode.push({
      ...range,
      target: value.map((item) => (item instanceof Uint8Array ? item : new Uint8Array())),
    });
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
