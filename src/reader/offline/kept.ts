/** The beginning of the names of our caches: other programs of the same host may have some as well. */
const OURS = 'plainleaf:';

/** The name of the cache with one version of what a list names. */
export function cacheName(list: string, version: string): string {
  return `${OURS}${list}:${version}`;
}

/** The names of our caches, the newest first. */
export async function ourCaches(list?: string): Promise<string[]> {
  const beginning = list === undefined ? OURS : cacheName(list, '');
  return (await caches.keys()).filter((name) => name.startsWith(beginning)).reverse();
}

/** The newest copy that is kept; undefined when there is none, or when storage fails. */
export async function keptCopy(request: Request | string): Promise<Response | undefined> {
  try {
    return (await findKept(request))?.copy;
  } catch {
    return undefined;
  }
}

/**
 * Puts what came from the network in the place of the copy that is kept. What is gone is forgotten.
 * A file with a hash in its name is kept too: a page that was kept just now may need it.
 */
export async function renewKept(request: Request, response: Response): Promise<void> {
  const kept = await findKept(request);
  if (response.status === 404 || response.status === 410) {
    for (const name of kept ? await ourCaches() : []) await (await caches.open(name)).delete(request);
    return;
  }
  const name = kept?.name ?? (hasHash(request.url) ? (await ourCaches())[0] : undefined);
  if (name !== undefined && isWhole(response)) await (await caches.open(name)).put(request, response);
}

/** Whether a file can never change under its name. */
export function hasHash(url: string): boolean {
  return new URL(url).pathname.startsWith('/_astro/');
}

/** Whether a response can be shown later in the place of what was asked for. */
export function isWhole(response: Response): boolean {
  return response.status === 200 && response.type === 'basic' && !response.redirected;
}

async function findKept(request: Request | string): Promise<{ name: string; copy: Response } | undefined> {
  for (const name of await ourCaches()) {
    const copy = await (await caches.open(name)).match(request, { ignoreSearch: true, ignoreVary: true });
    if (copy) return { name, copy };
  }
  return undefined;
}
