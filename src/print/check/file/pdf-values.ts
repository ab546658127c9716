import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { Name } from '../../content-stream/operand.ts';
import { decodeStream } from './decode-stream.ts';

/** A value of a PDF file. A reference is followed before anyone sees it; null is the same as nothing. */
export type Value = Dictionary | List | Name | Text | number | boolean | undefined;

/** A string of a PDF file. */
export class Text {
  readonly bytes: Uint8Array;
  readonly text: string;

  constructor(object: PDFString | PDFHexString) {
    this.bytes = object.asBytes();
    this.text = object.decodeText();
  }
}

/** An array of a PDF file; the same array is always the same object. Its values are looked up one at a time, since an array may stand in itself. */
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

/** Turns the objects of pdf-lib into values. */
export class PdfValues {
  private readonly context: PDFContext;
  private readonly known = new Map<PDFObject, Dictionary>();
  private readonly lists = new Map<PDFArray, List>();

  constructor(context: PDFContext) {
    this.context = context;
  }

  read(object: PDFObject | undefined): Value {
    const found = this.follow(object);
    if (found instanceof PDFDict) return this.dictionary(found, found);
    if (found instanceof PDFStream) return this.dictionary(found, found.dict, found);
    if (found instanceof PDFArray) return this.list(found);
    if (found instanceof PDFName) return new Name(found.decodeText());
    if (found instanceof PDFNumber) return found.asNumber();
    if (found instanceof PDFBool) return found.asBoolean();
    if (found instanceof PDFString || found instanceof PDFHexString) return new Text(found);
    return undefined;
  }

  /** Every dictionary and stream that can be reached from an object; what a later state of the file left out is not. */
  reachable(start: PDFObject | undefined): Dictionary[] {
    const found = new Set<PDFObject>();
    const waiting = [start];
    while (waiting.length > 0) {
      const object = this.follow(waiting.pop());
      const isHolder = object instanceof PDFArray || object instanceof PDFDict || object instanceof PDFStream;
      if (!isHolder || found.has(object)) continue;
      found.add(object);
      const inner = object instanceof PDFArray ? object.asArray() : innerOf(object);
      for (const item of inner) waiting.push(item);
    }
    return Array.from(found, (object) => this.read(object)).filter((value) => value instanceof Dictionary);
  }

  private follow(object: PDFObject | undefined): PDFObject | undefined {
    let found = object;
    for (let step = 0; found instanceof PDFRef && step < 16; step += 1) found = this.context.lookup(found);
    return found;
  }

  private list(raw: PDFArray): List {
    const known = this.lists.get(raw) ?? new List(raw, this);
    this.lists.set(raw, known);
    return known;
  }

  private dictionary(object: PDFObject, raw: PDFDict, stream?: PDFStream): Dictionary {
    const known = this.known.get(object) ?? new Dictionary(raw, this, stream);
    this.known.set(object, known);
    return known;
  }
}

function innerOf(object: PDFDict | PDFStream): PDFObject[] {
  return (object instanceof PDFDict ? object : object.dict).values();
}
