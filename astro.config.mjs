import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { refreshOnChange } from './src/develop/refresh-on-change.ts';
import { showFindings } from './src/develop/show-findings.ts';
import { siteOf } from './src/model/read-site.ts';
import { andika } from './src/styles/andika.ts';
import { settingsOfFile } from './src/model/settings-of-file.ts';
import { readPictures } from './src/pictures/index.ts';
import { remarkEasyRead } from './src/writing/remark-easy-read.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { names: pictures } = readPictures(`${root}icons`);

export default defineConfig({
  site: siteOf(root).address,
  trailingSlash: 'always',
  // The default, 'jsx', glues words over line ends: "Checkthisword".
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Small scripts would stand inside the page, where the rules of a server against foreign scripts must name each.
  // A build says which sounds there are, and `npm run report` what was found; `astro dev` has neither.
  vite: { build: { assetsInlineLimit: 0 }, define: { PLAINLEAF_SOUNDS: '[]', PLAINLEAF_REPORT: '""' } },
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: unified({
      gfm: false, // remark-gfm stands in the list below, once and before our own plugin
      smartypants: false, // speech and braille prefer straight quotes, and the words stay the editor's
      remarkPlugins: [remarkGfm, [remarkEasyRead, (path) => settingsOfFile(path, pictures)]],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) =>
        !page.includes('/print/') && !page.endsWith('/offline/') && !page.includes('/accessibility/report/'),
    }),
    refreshOnChange(root),
    showFindings(root),
  ],
  fonts: [
    {
      // Not fontProviders.npm(): it turns each file of the package into an address on a network.
      provider: fontProviders.local(),
      name: 'Andika',
      cssVariable: '--font-andika',
      options: { variants: andika },
      fallbacks: ['sans-serif'],
    },
  ],
});
