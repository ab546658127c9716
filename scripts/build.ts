import { printEditions } from '../src/print/print-editions.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { openBuildingFolder } from '../src/publish/building-folder.ts';
import { describeContent, describePdfs, describeSounds } from '../src/publish/describe.ts';
import { fillPdfFacts } from '../src/publish/fill-pdf-facts.ts';
import { startProgress } from '../src/publish/progress.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { writeChecksums } from '../src/publish/write-checksums.ts';
import { summary } from '../src/publish/summary.ts';
import { readContent } from '../src/model/read-content.ts';
import { makeSounds } from '../src/sound/make-sounds.ts';

const root = process.cwd();

await runCommand(async (say) => {
  const { step } = startProgress(say);
  const { documents } = await step('Reading the content', () => readContent(root), describeContent);
  const { sounds } = await step('Speaking', () => makeSounds(root, documents), describeSounds);
  const building = await openBuildingFolder(root);
  try {
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
