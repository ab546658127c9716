import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { Name } from '../content-stream/operand.ts';
import { Dictionary } from './dictionary.ts';
import { List } from './list.ts';
import { Text } from './text.ts';
import type { Value } from './value.ts';

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
