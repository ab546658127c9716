import { statSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { readDocumentsFile } from '../../built/read-documents-file.ts';
import type { DocumentsFile } from '../../model/documents-file.ts';
import { reportAddress } from '../../model/addresses.ts';
import { readContent, type Content } from '../../model/read-content.ts';
import { launchKnownBrowser } from '../../print/browser/launch-browser.ts';
import { MachineFault } from '../../print/machine-fault.ts';
import { serveFolder } from '../../print/serve-folder.ts';
import { answerDialogs, answeringFilter } from './answer-dialogs.ts';
import { htmlFiles } from './html-files.ts';
import { pageOfFile, proofPages, type ProofPage } from './proof-page.ts';

/** A website in a folder, served, with a browser to look at it. */
export interface ProofSite {
  /** Its folder. */
  folder: string;
  /** Where it is served: `http://127.0.0.1:PORT`. */
  origin: string;
  /** The pages to check. */
  pages: readonly ProofPage[];
  browser: Browser;
  /** What the browser was started with, for a tool that starts one itself. */
  launchOptions: LaunchOptions;
  close: () => Promise<void>;
}

/** A website that was built here: it is known what it has to be. */
export interface OwnSite extends ProofSite {
  /** What documents.json says was built. */
  built: DocumentsFile;
  /** What it was built from. */
  content: Content;
}

/**
 * Serves the website that was built here and starts the browser.
 * @param folder the folder of the built site
 * @throws MachineFault when there is nothing to check, or no browser
 */
export async function openOwnSite(folder: string): Promise<OwnSite> {
  const built = await readDocumentsFile(folder).catch((error: unknown) => {
    throw new MachineFault(
      `${folder} has no documents.json that can be read. Run npm run build first, ` +
        'or say --other-site when Plainleaf did not make it.',
      error,
    );
  });
  const named = proofPages(built);
  if (named.length === 0) {
    throw new MachineFault(
      `Unexpected documents.json without a page in ${folder}, expected the list of all pages: run npm run build again.`,
    );
  }
  const pages = [...named, ...reportPages(folder)];
  const content = readContent(process.cwd());
  return { ...(await open(folder, pages)), built, content };
}

/**
 * Serves any other website, of which only those pages are known that are found in its folder.
 * @param folder with the HTML files of the site
 * @throws MachineFault when there is nothing to check, or no browser
 */
export async function openOtherSite(folder: string): Promise<ProofSite> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new MachineFault(`${folder} is no folder. Expected one with the HTML files of a website.`);
  const pages = htmlFiles(folder).map((file) => ({ address: pageOfFile(file), kind: 'web' as const }));
  if (pages.length === 0)
    throw new MachineFault(`${folder} has no file with the ending .html. Expected the pages of a website.`);
  return open(folder, pages);
}

/** The pages of the report, where one was made: no build makes them, and documents.json does not name them. */
function reportPages(folder: string): ProofPage[] {
  return htmlFiles(folder)
    .map((file) => ({ address: pageOfFile(file), kind: 'report' as const }))
    .filter(({ address }) => address.startsWith(reportAddress));
}

async function open(folder: string, pages: readonly ProofPage[]): Promise<ProofSite> {
  const { browser, options } = await launchKnownBrowser();
  await answerDialogs(browser);
  const served = await serveFolder(folder);
  return {
    folder,
    origin: served.origin,
    pages,
    browser,
    launchOptions: { ...options, targetFilter: answeringFilter() },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
