import type { AstroIntegration } from 'astro';

/** What is read when the server starts, and changes what pages say. */
const READ_AT_START = /[/\\](content[/\\].+\.yaml|icons[/\\].+)$/;

/** Starts `astro dev` anew when document.yaml, site.yaml or a picture changes. */
export function restartOnContent(): AstroIntegration {
  return {
    name: 'restart-on-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(['content', 'icons']);
        server.watcher.on('change', (path) => {
          if (READ_AT_START.test(path)) void server.restart();
        });
      },
    },
  };
}
