import type { Content } from '../model/read-content.ts';
import type { PdfMade } from '../print/pdf-made.ts';
import type { Sounds } from '../sound/make-sounds.ts';

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

/** What was spoken, in a few words, and why something was not. */
export function describeSounds({ sounds, troubles }: Sounds): string {
  const minutes = Math.ceil(sounds.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  const recorded = sounds.filter(({ isRecorded }) => isRecorded).length;
  const kept = sounds.filter(({ isNew, isRecorded }) => !isNew && !isRecorded).length;
  const notes = [...(recorded > 0 ? [`${recorded} recorded`] : []), ...(kept > 0 ? [`${kept} kept from before`] : [])];
  const told = `${count(sounds, 'sound')}, ${minutes} min${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  return [sounds.length > 0 ? told : 'no sounds', ...troubles].join('; ');
}

function count(things: readonly unknown[], word: string): string {
  return `${things.length} ${word}${things.length === 1 ? '' : 's'}`;
}
