import type { Operator } from '../../content-stream/read-operators.ts';

/** Changes to a content stream, kept by the operators that they stand beside, and made all at once. */
export class Edits {
  readonly #operators: readonly Operator[];
  readonly #source: Buffer;
  readonly #before = new Map<number, string[]>();
  readonly #after = new Map<number, string[]>();
  readonly #instead = new Map<number, string>();

  /**
   * @param operators those of the stream
   * @param bytes the stream that they were read from
   */
  constructor(operators: readonly Operator[], bytes: Uint8Array) {
    this.#operators = operators;
    this.#source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Puts operators before the one at an index; what was put there earlier stays in front. */
  before(index: number, text: string): void {
    this.#before.set(index, [...(this.#before.get(index) ?? []), text]);
  }

  /** Puts operators after the one at an index; what was put there earlier stays in front. */
  after(index: number, text: string): void {
    this.#after.set(index, [...(this.#after.get(index) ?? []), text]);
  }

  /** Puts other operators in the place of one; an empty text takes it away. */
  instead(index: number, text: string): void {
    this.#instead.set(index, text);
  }

  /** What now stands at an index, with what was put before and after it. */
  textAt(index: number): string {
    const own = this.#instead.get(index) ?? this.#sourceOf(index, index);
    const lines = [...(this.#before.get(index) ?? []), own, ...(this.#after.get(index) ?? [])];
    return lines.filter((line) => line !== '').join('\n');
  }

  /** What now stands from one index to another, which is included. */
  textBetween(from: number, to: number): string {
    const lines: string[] = [];
    let start = from;
    for (let index = from; index <= to; index += 1) {
      if (!this.#isTouched(index)) continue;
      if (start < index) lines.push(this.#sourceOf(start, index - 1));
      lines.push(this.textAt(index));
      start = index + 1;
    }
    if (start <= to) lines.push(this.#sourceOf(start, to));
    return lines.filter((line) => line !== '').join('\n');
  }

  /** Whether something was put before or after the operator at an index. */
  hasNeighbours(index: number): boolean {
    return this.#before.has(index) || this.#after.has(index);
  }

  /** The content stream with all changes. */
  apply(): Uint8Array {
    return Buffer.from(this.textBetween(0, this.#operators.length - 1), 'latin1');
  }

  #isTouched(index: number): boolean {
    return this.#instead.has(index) || this.hasNeighbours(index);
  }

  #sourceOf(from: number, to: number): string {
    const [first, last] = [this.#operators[from], this.#operators[to]];
    return first && last ? this.#source.toString('latin1', first.start, last.end) : '';
  }
}
