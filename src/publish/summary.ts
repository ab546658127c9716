import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isCompressed } from '../hosting/compress-files.ts';
import type { PdfMade } from '../print/pdf-made.ts';
import { fileSize } from '../i18n/file-size.ts';

/**
 * What a build made, as a table for people: how many files of each kind, and their sizes.
 * @param site the folder of the built site
 * @param pdfs what was printed
 */
export function summary(site: string, pdfs: readonly PdfMade[]): string {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !isCompressed(name));
  const kinds = [
    row(
      'Web pages',
      site,
      files.filter((name) => name.endsWith('.html')),
    ),
    row(
      'Pictures',
      site,
      files.filter((name) => name.startsWith('pictures/')),
    ),
    row(
      'Sound files',
      site,
      files.filter((name) => /\.(mp3|ogg|opus|m4a)$/.test(name)),
    ),
    ...Array.from(
      Map.groupBy(pdfs, ({ edition }) => edition),
      ([edition, made]) => pdfRow(edition, made),
    ),
    row(
      'All files',
      site,
      files.filter((name) => statSync(join(site, name)).isFile()),
    ),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...kinds.map((cells) => cells[column]?.length ?? 0)));
  return kinds
    .map(([name, count, size]) =>
      [name.padEnd(widths[0] ?? 0), count.padStart(widths[1] ?? 0), size.padStart(widths[2] ?? 0)].join('   '),
    )
    .join('\n');
}

function row(name: string, site: string, files: readonly string[]): readonly [string, string, string] {
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  return [name, String(files.length), fileSize(bytes, 'en-GB')];
}

function pdfRow(edition: string, pdfs: readonly PdfMade[]): readonly [string, string, string] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return [
    pdfs.length > 1 ? `PDFs: ${edition} (${pdfs.length})` : `PDF: ${edition}`,
    `${sum(pdfs.map(({ pages }) => pages))} pages`,
    fileSize(sum(pdfs.map(({ bytes }) => bytes)), 'en-GB'),
  ];
}
