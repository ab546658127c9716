import type { InlineSources } from './inline-sources.ts';

/**
 * What a browser may do with a page: nothing but what is named here, and all of it from this
 * website. A script or a style inside a page runs only when it is one of those that the build made.
 * @param inline what stands inside the pages
 */
export function contentSecurityPolicy({ scripts, styles }: InlineSources): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
