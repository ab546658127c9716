import { PDFBool, PDFDocument, PDFName, PDFNumber, PDFRawStream, ParseSpeeds } from '@cantoo/pdf-lib';
import type { PDFDict } from '@cantoo/pdf-lib';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';

/** An opened file, and what its owner allows if it is encrypted. */
export interface OpenObjects {
  document: PDFDocument;
  /** Nothing when the file is not encrypted; `flags` is the entry P, when there is one. */
  encryption?: { flags: number | undefined; opens: boolean };
}

/**
 * Opens a PDF, also one that is encrypted without a password.
 * @throws UnreadablePdf when it cannot be opened
 */
export async function openObjects(bytes: Uint8Array): Promise<OpenObjects> {
  checkEnds(bytes);
  const document = await load(bytes);
  const encrypted = document.context.lookup(document.context.trailerInfo.Encrypt) as PDFDict | undefined;
  if (!encrypted) return { document };
  const permissions = encrypted.lookup(PDFName.of('P'));
  const flags = permissions instanceof PDFNumber ? permissions.asNumber() : undefined;
  try {
    const open = await load(bytes, '');
    if (encrypted.lookup(PDFName.of('EncryptMetadata')) === PDFBool.False) keepMetadata(document, open);
    return { document: open, encryption: { flags, opens: true } };
  } catch (error) {
    // Without P no key can be made, so nothing but that can be told.
    if (flags === undefined) return { document, encryption: { flags, opens: false } };
    throw new UnreadablePdf(
      'The file is encrypted, and does not open without a password. Expected a file that anyone can open.',
      { cause: error },
    );
  }
}

/** Metadata may be left plain in an encrypted file; pdf-lib decrypts them all the same. */
function keepMetadata(shut: PDFDocument, open: PDFDocument): void {
  for (const [reference, object] of shut.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream && object.dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata')) {
      open.context.assign(reference, object);
    }
  }
}

function checkEnds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadablePdf('The file is empty. Expected a PDF.');
  if (!latin(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new UnreadablePdf('The file does not begin with %PDF-. Expected a PDF.');
  }
  // An older state of the file may be whole: then more objects come after its end.
  const all = latin(bytes);
  const end = all.lastIndexOf('%%EOF');
  if (end < 0 || /\d\s+obj\b/.test(all.slice(end))) {
    throw new UnreadablePdf('The file does not end with %%EOF. Expected a whole PDF: this one is cut off.');
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

async function load(bytes: Uint8Array, password?: string): Promise<PDFDocument> {
  const options = { ignoreEncryption: true, updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };
  try {
    return await PDFDocument.load(bytes, password === undefined ? options : { ...options, password });
  } catch (error) {
    throw new UnreadablePdf('The file is broken inside. Expected objects as ISO 32000 describes them.', {
      cause: error,
    });
  }
}
