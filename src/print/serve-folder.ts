import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

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
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
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
