import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the worker that lets documents be read offline. Browsers ask for it at one address for
 * ever, so it has no hash in its name, and it is one file.
 * @param root the project's folder
 * @param site the folder of the built site
 */
export async function buildWorker(root: string, site: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/reader/offline/worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
