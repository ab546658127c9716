import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocumentsFile } from '../built/read-documents-file.ts';
import { MachineFault } from '../print/machine-fault.ts';
import { serveFolder } from '../print/serve-folder.ts';
import { copyAsPrinted, copySite, type Edition } from './copies.ts';
import { ifItWorks } from './if-it-works.ts';
import { measure } from './measure.ts';
import type { Bench } from './targets.ts';
import { barePrints } from './ways/bare-prints.ts';
import { pipeline } from './ways/pipeline.ts';
import { vivliostyle } from './ways/vivliostyle.ts';
import { weasyPrint } from './ways/weasyprint.ts';

/** How often each way runs: an odd number, so that the median is a run. */
const RUNS = { a4: 7, all: 3 } as const;

/**
 * Measures how long printing takes, and how large the files are, beside what others make of the same.
 * @param site the folder of the built site
 * @param say tells how far it is
 * @throws MachineFault when there is no document in A4
 */
export async function benchPrint(site: string, say: (text: string) => void): Promise<Bench> {
  const editions = await editionsOf(site);
  const first = editions.find(({ id }) => id === 'a4');
  if (!first) throw new MachineFault(`${site} has no document in A4. Run npm run build first.`);
  const workshop = await mkdtemp(join(tmpdir(), 'plainleaf-bench-'));
  const at = (name: string) => join(workshop, name);
  await copySite(site, at('a4'), ({ file }) => file === first.file);
  await copySite(site, at('all'), () => true);
  await copyAsPrinted(site, at('served'));
  const { origin, close } = await serveFolder(at('served'));
  const address = origin + first.page;
  const addresses = editions.map(({ page }) => origin + page);
  try {
    say('Looking for others\n');
    const others = {
      weasyPrint: await ifItWorks(await weasyPrint([address], workshop, 'without tags'), say),
      weasyPrintWithTags: await ifItWorks(await weasyPrint([address], workshop, 'with tags'), say),
      vivliostyle: await ifItWorks(await vivliostyle(address, workshop), say),
    };
    say('Printing the A4 document\n');
    const a4 = await measure(
      {
        browser: barePrints(address, 0),
        onePrint: barePrints(address, 1),
        twoPrints: barePrints(address, 2),
        pipeline: pipeline(at('a4'), workshop),
        ...others,
      },
      RUNS.a4,
    );
    say('Printing all editions\n');
    const all = await measure(
      {
        pipeline: pipeline(at('all'), workshop),
        weasyPrint: others.weasyPrint && (await weasyPrint(addresses, workshop, 'without tags')),
      },
      RUNS.all,
    );
    return { a4, all };
  } finally {
    await close();
    await rm(workshop, { recursive: true, force: true });
  }
}

async function editionsOf(site: string): Promise<Edition[]> {
  const { documents } = await readDocumentsFile(site).catch(() => ({ documents: [] }));
  return documents.flatMap(({ editions }) => editions);
}
