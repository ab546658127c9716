import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What all pages are made from: whatever changes there, every page may say something else. */
const SOURCES = ['content', 'icons'];

/**
 * Lets `astro dev` show a change in content/ or icons/ at once: Astro by itself renders a changed
 * part anew, but not the pages that were made from the whole document.
 *
 * @param root the project's folder
 */
export function refreshOnChange(root: string): AstroIntegration {
  const sources = SOURCES.map((folder) => join(root, folder));
  return {
    name: 'refresh-on-change',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const refresh = async () => {
          try {
            await refreshContent?.({});
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(sources);
        server.watcher.on('all', (_, path) => {
          if (sources.some((folder) => path.startsWith(folder))) void refresh();
        });
      },
    },
  };
}
