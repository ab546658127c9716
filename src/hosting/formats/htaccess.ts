import type { HostingRules } from '../hosting-rules.ts';
import { mediaTypes, textEndings } from '../media-types.ts';

/** What Apache calls the ways of compressing that the build uses, the better first. */
const ENCODINGS = [
  { ending: 'br', name: 'br', off: 'no-brotli' },
  { ending: 'gz', name: 'gzip', off: 'no-gzip' },
] as const;

/**
 * `.htaccess`, which Apache reads in the folder of the website. Nothing in it asks whether a module
 * is there: a server without one answers each page with an error, and none without its headers.
 */
export function htaccess({ headers, caching, notFound, refused }: HostingRules): string {
  return `# Made by the build of Plainleaf. The next build makes it anew: change nothing here.
# Needs "AllowOverride All" and the modules headers, mime, dir and rewrite: docs/hosting.md.
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${notFound}
FileETag MTime Size

${Object.entries(mediaTypes)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}

${headers.map(({ name, value, notWith }) => setHeader(name, value, notWith && `%{REQUEST_URI} !~ m#\\.${notWith}$#`)).join('\n')}
${setHeader('Cache-Control', caching.otherwise)}
${caching.folders
  .map(({ folder, value }) => setHeader('Cache-Control', value, `%{REQUEST_URI} =~ m#^${folder}#`))
  .join('\n')}

RewriteEngine On
${refused.map((path) => `RewriteRule ^${path.slice(1).replace('.', '\\.')} - [R=404,L]`).join('\n')}

# The build has compressed what is worth it.
${ENCODINGS.map(
  ({ ending, name, off }) => `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [E=${off}:1,L]`,
).join('\n')}
# "br" is Breton to Apache, and "gz" a kind of file.
RemoveLanguage .br
RemoveType .gz
${ENCODINGS.map(({ ending, name }) => `AddEncoding ${name} .${ending}`).join('\n')}
Header always merge Vary Accept-Encoding
`;
}

/** @param when the condition, in Apache's own way */
function setHeader(name: string, value: string, when?: string): string {
  // A percent sign begins a variable.
  const quoted = `"${value.replaceAll(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;
  return `Header always set ${name} ${quoted}${when === undefined ? '' : ` "expr=${when}"`}`;
}
