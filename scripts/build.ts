import { printEditions } from '../src/print/print-editions.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { buildWorker } from '../src/publish/build-worker.ts';
import { openBuildingFolder } from '../src/publish/building-folder.ts';
import { checkWords, describeWords } from '../src/publish/check-words.ts';
import { describeContent, describePdfs, describeSounds } from '../src/publish/describe.ts';
import { fillPdfFacts } from '../src/publish/fill-pdf-facts.ts';
import { writeOfflineLists } from '../src/publish/offline-lists.ts';
import { startProgress } from '../src/publish/progress.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { waitForTurn } from '../src/publish/wait-for-turn.ts';
import { writeChecksums } from '../src/publish/write-checksums.ts';
import { summary } from '../src/publish/summary.ts';
import { compressFiles } from '../src/hosting/compress-files.ts';
import { writeHostingFiles } from '../src/hosting/write-hosting-files.ts';
import { readContent } from '../src/model/read-content.ts';
import { makeSounds } from '../src/sound/make-sounds.ts';

const root = process.cwd();

await runCommand(async (say) => {
  const { step } = startProgress(say);
  await waitForTurn(root, say);
  const building = await openBuildingFolder(root);
  try {
    const { documents } = await step('Reading the content', () => readContent(root), describeContent);
    await step('Checking the words', () => checkWords(root), describeWords);
    const { sounds } = await step('Speaking', () => makeSounds(root, documents), describeSounds);
    await step(
      'Building the website',
      () => buildSite(root, building.path, sounds),
      () => 'pages and pictures',
    );
    const pdfs = await step('Printing', () => printEditions(building.path), describePdfs);
    await step(
      'Filling in the facts',
      () => fillPdfFacts(building.path, pdfs),
      () => 'pages and sizes of PDFs',
    );
    await step(
      'Preparing for offline',
      async () => {
        await buildWorker(root, building.path);
        return writeOfflineLists(building.path);
      },
      (files) => `${files} files can be kept`,
    );
    await step(
      'Preparing for hosts',
      async () => {
        const configurations = await writeHostingFiles(building.path);
        return { configurations, compressed: await compressFiles(building.path) };
      },
      ({ configurations, compressed }) => `${configurations} configurations, ${compressed} files compressed`,
    );
    await step(
      'Adding checksums',
      () => writeChecksums(building.path),
      (files) => `${files} files`,
    );
    const table = summary(building.path, pdfs);
    await step('Putting it in place', building.finish, () => 'dist/');
    say(`\n${table}\n`);
  } finally {
    await building.discard();
  }
});
