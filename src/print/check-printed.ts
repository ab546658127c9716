import { checkPdf } from './check/check-pdf.ts';
import { isGood, type Report } from './check/report.ts';
import { MachineFault } from './machine-fault.ts';

/**
 * Checks a finished PDF before anybody sees it: that it meets PDF/UA-1, that its words are those of
 * the page, and that the numbers of its contents are right.
 *
 * @param pdf the finished PDF
 * @param file its address, for the message
 * @param words the words of the page that it was printed from, a block on each line
 * @throws MachineFault when it is not fit to publish
 */
export async function checkPrinted(pdf: Uint8Array, file: string, words: string): Promise<void> {
  const report = await checkPdf(pdf, file, words);
  if (isGood(report)) return;
  throw new MachineFault(
    `${file} is not fit to publish:\n${reasons(report).join('\n')}\n` +
      'Nothing was published. Use the browser that npm brings, or report this with these lines.',
  );
}

function reasons({ findings, beyond, notChecked }: Report): string[] {
  return [
    ...[...findings, ...beyond].map(
      ({ clause, page, found, expected }) =>
        `  ${clause}${page === undefined ? '' : `, page ${page}`}: found ${found}, expected ${expected}`,
    ),
    ...notChecked.map(({ clause, because }) => `  ${clause}: not checked, ${because}`),
  ];
}
