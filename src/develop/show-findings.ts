import type { AstroIntegration } from 'astro';
import { ANSWERED, ASKED, type Asked } from './toolbar/page-findings.ts';

/** Where `astro dev` shows docs/rules.md. */
const RULES = '/_easy-read/rules/';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" aria-hidden="true"><path fill="#fff" d="M3 2h10a2 2 0 0 1 2 2v4.6l-2 2V4H3v12h5v2H3a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Zm2 4h6v2H5V6Zm0 4h5v2H5v-2Zm13.7 1.7-6.2 6.2-3.2-3.2 1.4-1.4 1.8 1.8 4.8-4.8 1.4 2.2Z"/></svg>';

/**
 * Puts the app "Easy read" in the toolbar of `astro dev`: it lists what the checker finds on the page
 * that is open, and marks the words. What is built knows nothing of it.
 *
 * @param root the project's folder
 */
export function showFindings(root: string): AstroIntegration {
  return {
    name: 'show-findings',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('toolbar/easy-read-app.ts', import.meta.url);
        addDevToolbarApp({ id: 'easy-read', name: 'Easy read', icon, entrypoint });
      },
      'astro:server:setup': async ({ server, toolbar, logger }) => {
        // Not at the top: a build reads this file too, and has no use for the checker's model of English.
        const { findingsOfPage } = await import('./findings-of-page.ts');
        const { rulesPage } = await import('./rules-page.ts');
        toolbar.on<Asked>(ASKED, ({ page }) => {
          try {
            toolbar.send(ANSWERED, findingsOfPage(root, page, RULES));
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
        server.middlewares.use(RULES, (_, response, next) => {
          rulesPage(root).then(
            (html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
            next,
          );
        });
      },
    },
  };
}
