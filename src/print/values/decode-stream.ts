import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { Name } from '../content-stream/operand.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';
import type { Dictionary } from './dictionary.ts';
import type { Value } from './value.ts';
import { undoPredictor } from './undo-predictor.ts';

/** More than any page of words needs; a small file can swell to this, and not further. */
const largest = 100_000_000;

const readers: Readonly<Record<string, string>> = {
  AHx: 'ASCIIHexDecode',
  ASCIIHexDecode: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  ASCII85Decode: 'ASCII85Decode',
  LZW: 'LZWDecode',
  LZWDecode: 'LZWDecode',
  RL: 'RunLengthDecode',
  RunLengthDecode: 'RunLengthDecode',
};

/**
 * The bytes of a stream, after its filters (ISO 32000-1, 7.4); nothing where a filter is unknown (one for pictures) or its bytes are
 * broken.
 */
export function decodeStream(stream: PDFRawStream, dictionary: Dictionary): Uint8Array | undefined {
  const filters = list(dictionary.get('Filter'));
  if (filters.length > 8) return undefined;
  const parameters = list(dictionary.get('DecodeParms') ?? dictionary.get('DP'));
  const plain = PDFDict.withContext(stream.dict.context);
  let bytes: Uint8Array | undefined = stream.contents;
  for (const [index, filter] of filters.entries()) {
    if (bytes === undefined || !(filter instanceof Name)) return undefined;
    bytes = undoFilter(filter.text, bytes, plain);
    if (bytes && bytes.length > largest) throw tooLarge();
    const parameter = parameters[index];
    if (bytes && isDictionary(parameter)) bytes = undoPredictor(bytes, parameter);
  }
  return bytes;
}

/** Not instanceof: the values themselves need this module. */
function isDictionary(value: Value): value is Dictionary {
  return typeof value === 'object' && 'keys' in value;
}

function list(value: Value): Value[] {
  if (value === undefined) return [];
  return typeof value === 'object' && Symbol.iterator in value ? Array.from(value) : [value];
}

function undoFilter(filter: string, bytes: Uint8Array, plain: PDFDict): Uint8Array | undefined {
  if (filter === 'Crypt') return bytes;
  if (filter === 'FlateDecode' || filter === 'Fl') return inflate(bytes);
  const known = readers[filter];
  if (known === undefined) return undefined;
  const dictionary = plain.clone();
  dictionary.set(PDFName.of('Filter'), PDFName.of(known));
  try {
    return decodePDFRawStream(PDFRawStream.of(dictionary, bytes)).decode();
  } catch {
    return undefined;
  }
}

function inflate(bytes: Uint8Array): Uint8Array | undefined {
  // A stream that is cut off still gives what is there.
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: largest };
  for (const [read, from] of [[inflateSync, 0] as const, [inflateRawSync, 2] as const]) {
    try {
      return read(bytes.subarray(from), options);
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge();
    }
  }
  return undefined;
}

function tooLarge(): UnreadablePdf {
  return new UnreadablePdf('A stream swells to more than 100 MB. Expected a document of a sensible size.');
}
