import { hasHash, keptCopy, renewKept } from './kept.ts';
import { NEWER } from './messages.ts';

/**
 * How long the network may say nothing before the copy that is kept is shown; in milliseconds. A
 * slow network answers within it. One that does not may take minutes to fail, on a white page.
 */
const PATIENCE = 10_000;

/** The page that stands in for one that is not kept. */
const OFFLINE = '/offline/';

/** Finds the page that an answer was for. */
type FindClient = (id: string) => Promise<{ postMessage: (message: string) => void } | undefined>;

/**
 * Answers a request: from the network, and only when that fails or says nothing, with the copy that
 * is kept. Only a file with a hash in its name is never asked for again.
 */
export async function answer(event: FetchEvent, findClient: FindClient): Promise<Response> {
  const { request } = event;
  if (hasHash(request.url)) return (await keptCopy(request)) ?? fetchNewest(event);
  const newest = fetchNewest(event);
  // What is kept is asked for only when it is needed: a slow disk holds nothing up.
  const first = await Promise.race([newest.catch(() => undefined), wait(PATIENCE)]);
  if (first && first.status < 500) return first;
  const kept = await keptCopy(request);
  if (!kept) return newest.catch(() => offlinePage(request));
  if (request.mode === 'navigate') event.waitUntil(tellOfNewer(event, newest, kept.clone(), findClient));
  return kept;
}

/** @throws when there is no network */
async function fetchNewest(event: FetchEvent): Promise<Response> {
  const { request } = event;
  // Words that a browser has kept by itself, as the host allows, may be old: the host is asked whether they hold.
  const response = await (hasWords(request) ? fetch(request, { cache: 'no-cache' }) : fetch(request));
  event.waitUntil(renewKept(request, response.clone()).catch(() => undefined));
  return response;
}

function hasWords({ mode, url }: Request): boolean {
  return mode === 'navigate' || new URL(url).pathname.endsWith('.json');
}

async function offlinePage({ mode }: Request): Promise<Response> {
  const page = mode === 'navigate' ? await keptCopy(OFFLINE) : undefined;
  return page ?? Response.error();
}

/** When the network speaks after all and its words are others, the page that shows the kept ones is told. */
async function tellOfNewer(
  event: FetchEvent,
  newest: Promise<Response>,
  kept: Response,
  findClient: FindClient,
): Promise<void> {
  const late = await newest.catch(() => undefined);
  if (!late?.ok || (await late.text()) === (await kept.text())) return;
  (await findClient(event.resultingClientId))?.postMessage(NEWER);
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
