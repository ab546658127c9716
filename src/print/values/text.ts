import type { PDFHexString, PDFString } from '@cantoo/pdf-lib';

/** A string of a PDF file. */
export class Text {
  readonly bytes: Uint8Array;
  readonly text: string;

  constructor(object: PDFString | PDFHexString) {
    this.bytes = object.asBytes();
    this.text = object.decodeText();
  }
}
