import type { APIRoute } from 'astro';
import { wordsFor } from '../i18n/words.ts';
import { getSite } from '../layouts/get-site.ts';
import { colours } from '../styles/colours.ts';

/** What a phone needs to put the website on its home screen. */
export const GET: APIRoute = async () => {
  const { name, language } = await getSite();
  const icon = (src: string, size: number, purpose: 'any' | 'maskable') => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name,
    lang: language,
    description: wordsFor(language).siteDescription(name),
    id: '/',
    start_url: '/',
    scope: '/',
    // With the browser's own Back and Reload, where it has such a thing.
    display: 'minimal-ui',
    background_color: colours.light.paper,
    theme_color: colours.accent,
    icons: [
      icon('/icon-192.png', 192, 'any'),
      icon('/icon-512.png', 512, 'any'),
      icon('/icon-maskable-192.png', 192, 'maskable'),
      icon('/icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
