import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readDocumentsFile } from '../../built/read-documents-file.ts';
import { MachineFault } from '../../print/machine-fault.ts';
import { hasBrotli, nginxFor } from './nginx.ts';
import { processorSeconds } from './processor-seconds.ts';
import { hasProgram, startServer } from './start-server.ts';
import { askHard, type Load, type LoadResult } from './wrk.ts';

/** What was measured of one way to serve a page, once in each round. */
export interface ServedWay {
  name: string;
  rounds: Served[];
}

/** One round: what wrk says, and how long the processors worked in the server for it, in seconds. */
interface Served extends LoadResult {
  processorSeconds: number;
}

/** What came of it. */
export interface LoadBench {
  address: string;
  load: Load;
  /** How many bytes the page has, and how many of it are sent. */
  bytes: { page: number; sent: number };
  ours: ServedWay;
  /** The same nginx and the same files, without a header of ours. */
  withoutHeaders: ServedWay;
  /** An nginx that is told nothing, and an index.html of as many bytes as are sent. */
  plain: ServedWay;
}

/** One way to serve a page. */
interface Way {
  name: string;
  folder: string;
  rules: string;
  address: string;
}

/**
 * Measures how often in a second nginx sends a page with the configuration that the build made,
 * beside plain ones. They take turns, so that what else the machine does is shared out evenly.
 *
 * @param site the folder of the built site
 * @param say tells how far it is
 * @throws MachineFault when something that is needed is not there
 */
export async function benchLoad(
  site: string,
  say: (text: string) => void,
  load: Load = { connections: 200, seconds: 20 },
  rounds = 3,
): Promise<LoadBench> {
  const address = await documentPage(site);
  for (const program of ['nginx', 'wrk']) {
    if (!hasProgram(program))
      throw new MachineFault(`${program} is not installed. On Debian: apt-get install ${program}`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'plainleaf-'));
  try {
    const { ways, bytes } = await prepare(site, address, folder);
    const results = new Map(ways.map((way): [Way, ServedWay] => [way, { name: way.name, rounds: [] }]));
    for (let round = 1; round <= rounds; round += 1) {
      for (const [way, { rounds: done }] of results) {
        say(`${round} of ${rounds}: ${way.name}\n`);
        done.push(await measure(way, load, folder));
      }
    }
    const [ours, withoutHeaders, plain] = [...results.values()] as [ServedWay, ServedWay, ServedWay];
    return { address, load, bytes, ours, withoutHeaders, plain };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function documentPage(site: string): Promise<string> {
  const { documents } = await readDocumentsFile(site).catch(() => ({ documents: [] }));
  const page = documents[0]?.parts[0]?.page;
  if (page === undefined) throw new MachineFault(`${site} has no document. Run npm run build first.`);
  return page;
}

async function prepare(
  site: string,
  address: string,
  folder: string,
): Promise<{ ways: Way[]; bytes: LoadBench['bytes'] }> {
  const page = join(site, address, 'index.html');
  const sent = await readFile(`${page}.${hasBrotli ? 'br' : 'gz'}`);
  const plain = join(folder, 'plain');
  await cp(join(site, address), plain, { recursive: true });
  for (const ending of ['br', 'gz']) await rm(join(plain, `index.html.${ending}`));
  await writeFile(join(plain, 'index.html'), sent);
  const rules = [
    await readFile(join(site, 'hosting/nginx.conf'), 'utf8'),
    ...(hasBrotli ? [await readFile(join(site, 'hosting/nginx-brotli.conf'), 'utf8')] : []),
  ].join('\n');
  const ours = { name: 'the made configuration', folder: resolve(site), rules, address };
  return {
    ways: [
      ours,
      {
        ...ours,
        name: 'the same without headers',
        rules: rules.replaceAll(/^(add_header|set) .*$/gm, '').replaceAll(/\{ set [^}]*\}/g, '{ }'),
      },
      { name: 'plain index.html', folder: plain, rules: 'default_type text/html;', address: '/' },
    ],
    bytes: { page: (await readFile(page)).length, sent: sent.length },
  };
}

async function measure({ folder: site, rules, address }: Way, load: Load, folder: string): Promise<Served> {
  const server = await startServer(nginxFor(site, rules));
  try {
    const result = await askHard(server.origin + address, load, folder);
    return { ...result, processorSeconds: await processorSeconds(server.pid) };
  } finally {
    await server.stop();
  }
}
