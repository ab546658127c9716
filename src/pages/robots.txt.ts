import type { APIRoute } from 'astro';

/** Search engines may read all but the pages that are only for printing. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nDisallow: /*/print/\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
