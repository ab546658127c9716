import { readDocumentsFile } from '../../built/read-documents-file.ts';
import { launchBrowser } from '../../print/browser/launch-browser.ts';
import { MachineFault } from '../../print/machine-fault.ts';
import { serveFolder } from '../../print/serve-folder.ts';
import { pageScores, type PageScores } from './lighthouse.ts';
import { pressTimes, type PressTime } from './presses.ts';

/** What came of measuring the website. */
export interface WebBench {
  pages: PageScores[];
  presses: PressTime[];
}

/**
 * Measures every kind of page as a phone shows it.
 * @param site the folder of the built site
 * @param say tells how far it is
 * @throws MachineFault when nothing was built
 */
export async function benchWeb(site: string, say: (text: string) => void): Promise<WebBench> {
  const { documents, pages } = await readDocumentsFile(site).catch(() => ({ documents: [], pages: [] }));
  const [document] = documents;
  const [part] = document?.parts ?? [];
  if (!document || !part) throw new MachineFault(`${site} has no document. Run npm run build first.`);
  const isPart = (page: string) => document.parts.some((one) => one.page === page);
  // Parts are alike: one stands for all. What cannot be found is no page to be found.
  const kinds = [...pages, ...document.pages].filter(
    (page) => (page.endsWith('/') && page !== '/offline/' && !isPart(page)) || page === part.page,
  );
  const { origin, close } = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const scores: PageScores[] = [];
    for (const page of kinds) {
      say(`${page}\n`);
      scores.push(await pageScores(browser, origin + page));
    }
    say('Pressing buttons\n');
    const home = document.pages[0] ?? '/';
    return { pages: scores, presses: await pressTimes(browser, { part: origin + part.page, home: origin + home }) };
  } finally {
    await browser.close();
    await close();
  }
}
