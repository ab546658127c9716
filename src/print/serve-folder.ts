import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sep } from 'node:path';
import sirv from 'sirv';
import { decodedName } from './decoded-name.ts';

/** A folder that a browser on this machine can open. */
export interface ServedFolder {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder to this machine only, on a free port.
 * @param folder the folder, as it is at each request
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const serve = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const refuse = () => {
      response.statusCode = 404;
      response.end();
    };
    const { url: raw = '/' } = request;
    const file = fileOf(raw);
    if (file === undefined) refuse();
    // By itself sirv leaves `%3F` and `%23` as they are. It looks here first, and undoes encodeURI.
    else serve(Object.assign(request, { _parsedUrl: { raw, pathname: encodeURI(file) } }), response, refuse);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The file that an address names: `/a%3Fb.html` is `/a?b.html`. That of a folder is named whole, since sirv would take
 * `/a.html` for `/a/`. Undefined where one name holds two, as `..%2Fa` does.
 */
function fileOf(address: string): string | undefined {
  const names = address
    .replace(/[?#].*/s, '')
    .split('/')
    .map(decodedName);
  if (names.some((name) => name.includes('/') || name.includes(sep))) return undefined;
  return names.join('/').replace(/\/$/, '/index.html');
}
