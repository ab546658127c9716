import type { Header, HostingRules } from '../hosting-rules.ts';
import { mediaTypes, textEndings } from '../media-types.ts';

/**
 * What stands inside a site of Caddy. An error begins anew: it gets its headers a second time, and
 * not what the file that it stands for would have got.
 */
export function caddyfile({ headers, caching, notFound, refused }: HostingRules): string {
  const always = headers.filter(({ notWith }) => notWith === undefined);
  const differing = headers.filter(({ notWith }) => notWith !== undefined);
  const types = Object.entries(mediaTypes).map(([ending, type]) => ({
    ending,
    value: textEndings.includes(ending) ? `${type}; charset=utf-8` : type,
  }));
  return `# Made by the build of Plainleaf. The next build makes it anew: change nothing here.
# For a site { … } whose root is the folder of the website: docs/hosting.md.
${always.map((header) => setHeader(header)).join('\n')}
${differing
  .map((header) => {
    const matcher = `@plainleaf_not_${header.notWith}`;
    return `${matcher} not path *.${header.notWith}\n${setHeader(header, matcher)}`;
  })
  .join('\n')}
header -Server

${caching.folders.map(({ folder, value }) => `header ${folder}* Cache-Control ${quote(value)}`).join('\n')}
header ?Cache-Control ${quote(caching.otherwise)}
header ?Vary Accept-Encoding

${types
  .map(
    ({ ending, value }) =>
      `@plainleaf_${ending} path *.${ending}\nheader @plainleaf_${ending} Content-Type ${quote(value)}`,
  )
  .join('\n')}

@plainleaf_refused path ${refused.map((path) => `${path}*`).join(' ')}
error @plainleaf_refused 404

# The build has compressed what is worth it.
file_server {
	precompressed br gzip
}
handle_errors {
	${headers.map((header) => setHeader(header)).join('\n\t')}
	header -Server
	header Cache-Control ${quote(caching.otherwise)}
	header Content-Type "text/html; charset=utf-8"
	header ?Vary Accept-Encoding
	rewrite * ${notFound}
	file_server {
		precompressed br gzip
	}
}
`;
}

function setHeader({ name, value }: Header, ...matcher: string[]): string {
  return ['header', ...matcher, name, quote(value)].join(' ');
}

function quote(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
