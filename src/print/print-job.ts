import type { Browser } from 'puppeteer-core';
import { imposeBooklet } from './booklet/impose.ts';
import { checkPrinted } from './check-printed.ts';
import { finishPdf } from './finish/finish-pdf.ts';
import type { PrintJob } from './jobs.ts';
import type { KeptPdf } from './kept/kept-pdfs.ts';
import { withPage } from './pages/open-page.ts';
import { printPage } from './pages/print-page.ts';
import type { SiteFiles } from './pages/site-files.ts';

/** Lends a browser to some work. */
export type LendBrowser = <T>(work: (browser: Browser) => Promise<T>) => Promise<T>;

/** What came of a job, and the addresses of the files that it was made of. */
export interface JobDone {
  pdfs: KeptPdf[];
  files: string[];
}

/**
 * Prints one page, finishes its PDF and checks it; a booklet is laid on sheets as well.
 * @param lend lends the browser that prints
 * @param site the files of the built site
 */
export async function printJob(lend: LendBrowser, site: SiteFiles, job: PrintJob): Promise<JobDone> {
  const { file, facts, sheets } = job;
  const { result: printed, files } = await lend((browser) => withPage(browser, site, job.page, printPage));
  const pdf = await finishPdf(printed, facts);
  await checkPrinted(pdf, file, printed.words);
  const pdfs: KeptPdf[] = [{ file, pages: printed.pages, pdf }];
  if (sheets) pdfs.push({ file: sheets.file, ...(await imposeBooklet(pdf, sheets.facts)) });
  return { pdfs, files };
}
