import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { writeWhole } from '../cache/write-whole.ts';
import { browserVersion, isRemote } from './browser/open-browser.ts';
import { jobsOf, type PrintJob } from './jobs.ts';
import { codeFingerprint } from './kept/fingerprint.ts';
import { KeptPdfs, type KeptPdf } from './kept/kept-pdfs.ts';
import { SiteFiles } from './pages/site-files.ts';
import type { PdfMade } from './pdf-made.ts';
import { printJob } from './print-job.ts';
import { BrowserPool } from './queue/browser-pool.ts';

/**
 * Prints every edition that documents.json of a built site lists, into the same folder. What has
 * not changed since an earlier build is taken from there.
 *
 * @param site the folder of the built site
 * @param keptIn the folder in which finished PDFs are kept for the next build
 * @throws MachineFault when the browser cannot be started or stops twice, or when a PDF is not fit to publish
 */
export async function printEditions(site: string, keptIn = join(cacheFolder, 'pdfs')): Promise<PdfMade[]> {
  const files = new SiteFiles(site);
  const kept = new KeptPdfs(keptIn, files);
  const surroundings = `${await browserVersion()} ${await codeFingerprint()}`;
  const parallel = availableParallelism();
  // On one machine pages share a browser. A grid gives each connection a browser of its own.
  const browsers = new BrowserPool(isRemote() ? parallel : 1);

  const make = async (job: PrintJob): Promise<PdfMade[]> => {
    const name = JSON.stringify([job, surroundings]);
    const found = await kept.find(name);
    if (found) return publish(site, job, found, false);
    const done = await printJob((work) => browsers.use(work), files, job);
    await kept.keep(name, done.files, done.pdfs);
    return publish(site, job, done.pdfs, true);
  };

  const started: Promise<PdfMade[]>[] = [];
  const start = (job: PrintJob) => {
    const making = make(job);
    started.push(making);
    return making;
  };
  try {
    const made = await pMap(jobsOf(await readDocumentsFile(site)), start, { concurrency: parallel });
    await kept.forget();
    return made.flat();
  } finally {
    await browsers.close();
    await Promise.allSettled(started); // when one job fails, others are still at work
  }
}

async function publish(
  site: string,
  { edition }: PrintJob,
  pdfs: readonly KeptPdf[],
  isNew: boolean,
): Promise<PdfMade[]> {
  for (const { file, pdf } of pdfs) await writeWhole(join(site, file), pdf);
  return pdfs.map(({ file, pages, pdf }) => ({ edition, file, pages, bytes: pdf.byteLength, isNew }));
}
