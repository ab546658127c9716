import { cp, readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { DocumentsFile } from '../model/documents-file.ts';
import { accessibilityAddress } from '../model/addresses.ts';
import { MachineFault } from '../print/machine-fault.ts';
import { openBuildingFolder } from '../publish/building-folder.ts';
import { renderSite } from '../publish/render-site.ts';

/** What pages are made with and from: none of it may differ, or the new pages do not belong to the old ones. */
const SAME = new Set(['.css', '.js', '.json', '.svg', '.woff2']);

/**
 * Makes the pages about accessibility, with what was found, and puts them among the others.
 * @param root the project's folder
 * @param site the folder of the built site
 * @param report the path of report.json
 * @throws MachineFault when the site was not built from what is there now
 */
export async function putPages(root: string, site: string, built: DocumentsFile, report: string): Promise<void> {
  const rendering = await openBuildingFolder(root);
  try {
    await renderSite(root, rendering.path, { sounds: built.documents.flatMap(({ sounds }) => sounds), report });
    const other = await findOther(rendering.path, site);
    if (other !== undefined)
      throw new MachineFault(
        `dist/ was not built from what is here now: ${other} is another one. Run npm run build, then npm run report again.`,
      );
    await cp(join(rendering.path, accessibilityAddress), join(site, accessibilityAddress), { recursive: true });
  } finally {
    await rendering.discard();
  }
}

/** The first file that the site has not, or has otherwise. */
async function findOther(rendered: string, site: string): Promise<string | undefined> {
  const names = await readdir(rendered, { recursive: true });
  const compared = names.filter((name) => SAME.has(extname(name)) && !`/${name}`.startsWith(accessibilityAddress));
  for (const name of compared.toSorted()) {
    const [ours, theirs] = await Promise.all([
      readFile(join(rendered, name)),
      readFile(join(site, name)).catch(() => undefined),
    ]);
    if (!theirs?.equals(ours)) return name;
  }
  return undefined;
}
