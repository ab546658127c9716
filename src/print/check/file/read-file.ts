import { walkContent } from '../content/walk-content.ts';
import { gatherFonts } from '../fonts/gather-fonts.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { readStructure } from '../structure/read-structure.ts';
import { pageFinder } from '../structure/page-finder.ts';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';
import type { OpenObjects } from './open-objects.ts';
import type { PdfFile } from './pdf-file.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { PdfValues } from '../../values/pdf-values.ts';
import { readPages } from './read-pages.ts';

/**
 * Reads what the clauses need of an opened PDF.
 * @throws UnreadablePdf when it cannot be read
 */
export function readFile({ document, encryption }: OpenObjects, bytes: Uint8Array): PdfFile {
  const values = new PdfValues(document.context);
  const catalog = values.read(document.context.trailerInfo.Root);
  if (!(catalog instanceof Dictionary)) {
    throw new UnreadablePdf('The file has no catalog. Expected one, as ISO 32000-1, 7.7.2 describes it.');
  }
  const pages = readPages(catalog);
  const structure = readStructure(catalog);
  const content = walkContent(pages, structure);
  return {
    header: headerOf(bytes),
    catalog,
    pages,
    dictionaries: values.reachable(document.context.trailerInfo.Root),
    encryption,
    metadata: readMetadata(catalog),
    structure,
    content,
    fonts: gatherFonts(content),
    pageOf: pageFinder(pages),
  };
}

function headerOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 1100)).toString('latin1');
  return /%PDF-[^\r\n]*/.exec(start)?.[0] ?? '';
}
