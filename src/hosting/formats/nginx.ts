import type { HostingRules } from '../hosting-rules.ts';
import { mediaTypes } from '../media-types.ts';

/**
 * What stands inside a `server` of nginx. Values are variables where they differ: a location with an
 * `add_header` of its own would send none of the others.
 */
export function nginx({ headers, caching, notFound, refused }: HostingRules): string {
  const differing = headers.filter(({ notWith }) => notWith !== undefined);
  return `# Made by the build of Plainleaf. The next build makes it anew: change nothing here.
# For a server { … } whose root is the folder of the website: docs/hosting.md.
index index.html;
error_page 404 ${notFound};
absolute_redirect off;
server_tokens off;
charset utf-8;
charset_types text/css text/javascript text/plain text/xml application/json application/manifest+json image/svg+xml;
default_type application/octet-stream;
types {
${[...Map.groupBy(Object.entries(mediaTypes), ([, type]) => type)]
  .map(([type, known]) => `    ${type} ${known.map(([ending]) => ending).join(' ')};`)
  .join('\n')}
}

# The build has compressed what is worth it.
gzip off;
gzip_static on;
gzip_vary on;

set $plainleaf_cache ${quote(caching.otherwise)};
${differing.map(({ name, value }) => `set ${variable(name)} ${quote(value)};`).join('\n')}
add_header Cache-Control $plainleaf_cache always;
${headers
  .map(({ name, value, notWith }) => `add_header ${name} ${notWith ? variable(name) : quote(value)} always;`)
  .join('\n')}

${caching.folders
  .map(({ folder, value }) => `location ^~ ${folder} { set $plainleaf_cache ${quote(value)}; }`)
  .join('\n')}
${differing.map(({ name, notWith }) => `location ~ \\.${notWith}$ { set ${variable(name)} ""; }`).join('\n')}
${refused.map((path) => `location ^~ ${path} { return 404; }`).join('\n')}
`;
}

/** For an nginx that has its module for Brotli; without the module it would not start. */
export const nginxBrotli = `# Made by the build of Plainleaf, for an nginx with its module for Brotli: docs/hosting.md.
brotli_static on;
`;

function variable(header: string): string {
  return `$plainleaf_${header.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
