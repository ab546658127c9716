import { skipSpace } from './characters.ts';
import { readImageData } from './inline-image.ts';
import { Name } from './operand.ts';
import type { Operand } from './operand.ts';
import { readToken } from './read-token.ts';

/** One step of a content stream: `/F1 12 Tf` is the operator Tf with two operands. */
export interface Operator {
  operator: string;
  operands: Operand[];
  /** The offset of its first operand's first byte. */
  start: number;
  /** The offset after its last byte. */
  end: number;
}

const constants: ReadonlyMap<string, Operand> = new Map<string, Operand>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads a content stream, operator by operator. An inline image is one operator BI, with its dictionary and its bytes
 * as operands. It never throws and always ends: what is broken is read as well as can be.
 */
export function* readOperators(bytes: Uint8Array): Generator<Operator> {
  // The arrays and dictionaries that are open, innermost last; the first list takes the operands themselves.
  let open: Operand[][] = [[]];
  let start: number | undefined;
  let at = skipSpace(bytes, 0);
  while (at < bytes.length) {
    const token = readToken(bytes, at);
    start ??= at;
    at = token.end;
    if (token.kind === 'bracket') {
      if (token.bracket === '[' || token.bracket === '<<') open.push([]);
      else close(open, token.bracket === '>>');
    } else if (token.kind === 'value') open.at(-1)?.push(token.value);
    else if (constants.has(token.word)) open.at(-1)?.push(constants.get(token.word) ?? null);
    else if (token.word === 'ID') {
      const image = readImageData(bytes, at);
      yield { operator: 'BI', operands: [dictionary(open[0] ?? []), image.data], start, end: image.end };
      at = image.end;
      [open, start] = [[[]], undefined];
    } else if (token.word !== 'BI') {
      yield { operator: token.word, operands: open[0] ?? [], start, end: at };
      [open, start] = [[[]], undefined];
    }
    at = skipSpace(bytes, at);
  }
}

/** Ends the innermost array or dictionary; a bracket that closes nothing is passed over. */
function close(open: Operand[][], isDictionary: boolean): void {
  if (open.length === 1) return;
  const inner = open.pop() ?? [];
  open.at(-1)?.push(isDictionary ? dictionary(inner) : inner);
}

function dictionary(flat: Operand[]): Map<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const key = flat[index];
    if (key instanceof Name) entries.set(key.text, flat[index + 1] ?? null);
  }
  return entries;
}
