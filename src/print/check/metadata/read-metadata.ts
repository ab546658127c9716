import type { Dictionary } from '../../values/dictionary.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

/** A property of the metadata, such as dc:title. */
export interface Property {
  prefix: string;
  name: string;
  namespace: string;
  /** Its value, or its values in each language. */
  values: { text: string; language: string | undefined }[];
}

/** The metadata of a file; `properties` is nothing when they cannot be read. */
export interface Metadata {
  /** Whether the stream says that it has metadata as XML (ISO 32000-1, 14.3.2). */
  isLabelled: boolean;
  properties: Property[] | undefined;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Reads the metadata stream of the catalog (ISO 32000-1, 14.3.2); nothing when there is none. */
export function readMetadata(catalog: Dictionary): Metadata | undefined {
  const stream = catalog.dictionary('Metadata');
  if (!stream?.isStream) return undefined;
  const bytes = stream.bytes();
  const root = bytes && readXml(decode(bytes));
  const isLabelled = stream.name('Type') === 'Metadata' && stream.name('Subtype') === 'XML';
  if (!root) return { isLabelled, properties: undefined };
  const descriptions = find(root, 'RDF').flatMap((holder) => holder.children);
  return {
    isLabelled,
    properties: descriptions.flatMap((description) => [
      ...description.attributes
        .filter(({ namespace, prefix }) => namespace !== rdf && prefix !== 'xmlns' && prefix !== 'xml' && prefix !== '')
        .map(({ prefix, name, namespace, value }) => ({
          prefix,
          name,
          namespace,
          values: [{ text: value, language: undefined }],
        })),
      ...description.children.map(({ prefix, name, namespace, ...property }) => ({
        prefix,
        name,
        namespace,
        values: valuesOf(property),
      })),
    ]),
  };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function find(element: XmlElement, name: string): XmlElement[] {
  if (element.name === name && element.namespace === rdf) return [element];
  return element.children.flatMap((child) => find(child, name));
}

function valuesOf(property: Pick<XmlElement, 'children' | 'text'>): Property['values'] {
  const holder = property.children.find(({ namespace }) => namespace === rdf);
  if (!holder) return [{ text: property.text.trim(), language: undefined }];
  return holder.children.map((item) => ({
    text: item.text.trim(),
    language: item.attributes.find(({ prefix, name }) => prefix === 'xml' && name === 'lang')?.value,
  }));
}
