import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { Name } from '../content-stream/operand.ts';
import { decodeStream } from './decode-stream.ts';
import { List } from './list.ts';
import type { PdfValues } from './pdf-values.ts';
import { Text } from './text.ts';
import type { Value } from './value.ts';

/** A dictionary of a PDF file, or a stream with its dictionary. The same dictionary is always the same object. */
export class Dictionary {
  private readonly raw: PDFDict;
  private readonly values: PdfValues;
  private readonly stream: PDFStream | undefined;

  constructor(raw: PDFDict, values: PdfValues, stream?: PDFStream) {
    this.raw = raw;
    this.values = values;
    this.stream = stream;
  }

  get isStream(): boolean {
    return this.stream !== undefined;
  }

  get keys(): string[] {
    return this.raw.keys().map((key) => key.decodeText());
  }

  get(key: string): Value {
    return this.values.read(this.raw.get(PDFName.of(key)));
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  name(key: string): string | undefined {
    const value = this.get(key);
    return value instanceof Name ? value.text : undefined;
  }

  text(key: string): string | undefined {
    const value = this.get(key);
    return value instanceof Text ? value.text : undefined;
  }

  number(key: string): number | undefined {
    const value = this.get(key);
    return typeof value === 'number' ? value : undefined;
  }

  dictionary(key: string): Dictionary | undefined {
    const value = this.get(key);
    return value instanceof Dictionary ? value : undefined;
  }

  list(key: string): List | undefined {
    const value = this.get(key);
    return value instanceof List ? value : undefined;
  }

  /** The bytes of a stream without its filters; nothing for a plain dictionary, or when they cannot be read. */
  bytes(): Uint8Array | undefined {
    return this.stream instanceof PDFRawStream ? decodeStream(this.stream, this) : undefined;
  }
}
