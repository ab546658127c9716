import type { PDFArray } from '@cantoo/pdf-lib';
import type { PdfValues } from './pdf-values.ts';
import type { Value } from './value.ts';

/**
 * An array of a PDF file; the same array is always the same object. Its values are looked up one at a time, since an
 * array may stand in itself.
 */
export class List implements Iterable<Value> {
  private readonly raw: PDFArray;
  private readonly values: PdfValues;

  constructor(raw: PDFArray, values: PdfValues) {
    this.raw = raw;
    this.values = values;
  }

  get length(): number {
    return this.raw.size();
  }

  at(index: number): Value {
    return index >= 0 && index < this.length ? this.values.read(this.raw.get(index)) : undefined;
  }

  *[Symbol.iterator](): Generator<Value> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }
}
