import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** An element of the structure as it is written in the file. */
export interface WrittenElement {
  type: string;
  alt: string | undefined;
  actualText: string | undefined;
  /** The box of a figure, in points. */
  box: number[] | undefined;
  headers: string[];
  id: string | undefined;
}

/** Opens a PDF to look at its objects. */
export function openInside(pdf: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(pdf, { updateMetadata: false });
}

/** All elements of the structure, in the order of the file. */
export function elementsOf({ context }: PDFDocument): WrittenElement[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('StructElem')) return [];
    const attributes = object.lookup(PDFName.of('A'));
    const dicts = (attributes instanceof PDFArray ? attributes.asArray() : [attributes])
      .map((entry) => entry && context.lookup(entry))
      .filter((entry) => entry instanceof PDFDict);
    const list = (key: string) => dicts.flatMap((dict) => dict.lookupMaybe(PDFName.of(key), PDFArray)?.asArray() ?? []);
    const box = list('BBox').flatMap((value) => (value instanceof PDFNumber ? [value.asNumber()] : []));
    return [
      {
        type: object.lookup(PDFName.of('S'), PDFName).decodeText(),
        alt: textIn(object, 'Alt'),
        actualText: textIn(object, 'ActualText'),
        id: textIn(object, 'ID'),
        box: box.length > 0 ? box : undefined,
        headers: list('Headers').flatMap((name) => (name instanceof PDFString ? [name.decodeText()] : [])),
      },
    ];
  });
}

/** The text of an entry, if it has one. */
export function textIn(dict: PDFDict, key: string): string | undefined {
  return dict.lookupMaybe(PDFName.of(key), PDFString, PDFHexString)?.decodeText();
}

/** The role map of the structure. */
export function roleMapOf({ catalog }: PDFDocument): Record<string, string> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const entries = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict)?.entries() ?? [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value instanceof PDFName ? [[name.decodeText(), value.decodeText()]] : [])),
  );
}

/** The titles of all bookmarks, each before those below it. */
export function bookmarksOf({ catalog }: PDFDocument): string[] {
  const below = (parent: PDFDict | undefined): string[] => {
    const titles: string[] = [];
    let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
    for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict))
      titles.push(textIn(item, 'Title') ?? '', ...below(item));
    return titles;
  };
  return below(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}

/** What is in a stream, unpacked. */
export function streamOf(object: PDFObject | undefined): Buffer {
  if (!(object instanceof PDFRawStream)) throw new Error(`No stream: ${String(object)}`);
  return Buffer.from(decodePDFRawStream(object).decode());
}
