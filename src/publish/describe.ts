import type { Content } from '../model/read-content.ts';
import type { PdfMade } from '../print/pdf-made.ts';

/** What was read, in a few words. */
export function describeContent({ documents }: Content): string {
  const parts = documents.flatMap((document) => document.parts);
  const statements = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'heading') return [];
      return block.kind === 'list' ? block.items : [block];
    });
  return [count(documents, 'document'), count(parts, 'part'), count(statements, 'statement')].join(', ');
}

/** What was printed, in a few words. */
export function describePdfs(pdfs: readonly PdfMade[]): string {
  const pages = pdfs.reduce((sum, pdf) => sum + pdf.pages, 0);
  const kept = pdfs.filter(({ isNew }) => !isNew).length;
  return `${count(pdfs, 'PDF')}, ${pages} pages${kept > 0 ? ` (${kept} kept from before)` : ''}`;
}

function count(things: readonly unknown[], word: string): string {
  return `${things.length} ${word}${things.length === 1 ? '' : 's'}`;
}
