import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import type { Element, Refs } from './structure.ts';

/**
 * Gives the headings of tables names of our own, and the cells that name them as well. Chromium
 * makes these names of numbers that differ from run to run.
 */
export function nameCells(elements: readonly Element[]): void {
  const names = new Map<string, string>();
  for (const element of elements) {
    if (element.id === undefined) continue;
    const name = `cell-${String(names.size + 1).padStart(5, '0')}`;
    names.set(element.id, name);
    element.id = name;
    element.entries.set(PDFName.of('ID'), PDFString.of(name));
  }
  for (const { entries } of elements) renameHeaders(entries, names);
}

/** Writes where the element of each name is (ISO 32000-1, 14.7.2: the IDTree). */
export function writeCellNames(context: PDFContext, root: PDFDict, refs: Refs): void {
  const pairs = [...refs].flatMap(([{ id }, ref]) => (id === undefined ? [] : [PDFString.of(id), ref]));
  if (pairs.length > 0) root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: pairs })));
  else root.delete(PDFName.of('IDTree'));
}

function renameHeaders(entries: PDFDict, names: ReadonlyMap<string, string>): void {
  const attributes = entries.lookup(PDFName.of('A'));
  for (const object of attributes instanceof PDFArray ? attributes.asArray() : [attributes]) {
    const attribute = object && entries.context.lookup(object);
    const headers = attribute instanceof PDFDict && attribute.lookup(PDFName.of('Headers'));
    if (!(headers instanceof PDFArray)) continue;
    for (let index = 0; index < headers.size(); index += 1) {
      const name = names.get(headers.lookup(index, PDFString, PDFHexString).decodeText());
      if (name !== undefined) headers.set(index, PDFString.of(name));
    }
  }
}
