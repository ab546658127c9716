import { cacheName, isWhole, keptCopy, ourCaches } from './kept.ts';
import type { OfflineList } from './offline-list.ts';

/** The header that says of a kept file which one it is. What comes later from the network has none. */
const HASH = 'plainleaf-hash';

/**
 * How long one file may take, in milliseconds. Without an end a network that falls silent would hold
 * up everything that is to be kept later, until the worker itself is ended.
 */
const LONGEST = 60_000;

/** What is being kept now: two open pages ask for the same. */
const running = new Map<string, Promise<void>>();

/**
 * Keeps all that a list names, one file after another. A new version has a cache of its own, and
 * those before are deleted when it is whole. What fails is left for the next page that asks.
 * @param list the address of the list
 */
export function keepDocument(list: string): Promise<void> {
  const already = running.get(list);
  if (already) return already;
  const run = keep(list)
    // Readers lose nothing by it; who looks why nothing is kept finds it here.
    .catch((error: unknown) => console.warn(`${list} is not kept for offline:`, error))
    .finally(() => running.delete(list));
  running.set(list, run);
  return run;
}

async function keep(list: string): Promise<void> {
  const wanted = await fetchList(list);
  const name = cacheName(list, wanted.version);
  const deleteOlder = async () => {
    for (const other of await ourCaches(list)) if (other !== name) await caches.delete(other);
  };
  const cache = await caches.open(name);
  // The list itself is put last: where it is, all is.
  if (!(await cache.match(list))) {
    const isFull = await fill(cache, wanted, deleteOlder);
    // The website may have been published once more in the meantime: then some files are newer than the list.
    if (!isFull || (await fetchList(list)).version !== wanted.version) return;
    await cache.put(list, Response.json(wanted));
  }
  await deleteOlder();
}

/** @returns whether every file is there */
async function fill(cache: Cache, { files }: OfflineList, makeRoom: () => Promise<void>): Promise<boolean> {
  let isFull = true;
  for (const [address, hash] of files) {
    if (await cache.match(address)) continue;
    const file = (await sameFile(address, hash)) ?? (await fetchFile(address, hash));
    if (!file) isFull = false;
    else {
      const spare = file.clone();
      // Where there is no room for both, the newer version goes before the older.
      await cache.put(address, file).catch(() => makeRoom().then(() => cache.put(address, spare)));
    }
  }
  return isFull;
}

/** A kept copy, when the file is still the same: nobody pays for it twice. */
async function sameFile(address: string, hash: string): Promise<Response | undefined> {
  const kept = await keptCopy(address);
  return kept?.headers.get(HASH) === hash ? kept : undefined;
}

async function fetchFile(address: string, hash: string): Promise<Response | undefined> {
  const response = await fetchAgain(address);
  if (!isWhole(response)) return undefined;
  const headers = new Headers(response.headers);
  headers.set(HASH, hash);
  return new Response(response.body, { headers });
}

/** @throws when there is no network, no list, or nothing comes of it in time */
async function fetchList(list: string): Promise<OfflineList> {
  const response = await fetchAgain(list);
  if (!response.ok) throw new Error(`${list}: ${response.status}`);
  return (await response.json()) as OfflineList;
}

/** Asks the host whether what the browser has still holds. @throws when the whole of it does not come in time */
function fetchAgain(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(LONGEST) });
}
