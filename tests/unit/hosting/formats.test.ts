import { describe, expect, it } from 'vitest';
import { caddyfile } from '../../../src/hosting/formats/caddyfile.ts';
import { headersFile } from '../../../src/hosting/formats/headers-file.ts';
import { htaccess } from '../../../src/hosting/formats/htaccess.ts';
import { nginx } from '../../../src/hosting/formats/nginx.ts';
import { hostingRules, type HostingRules } from '../../../src/hosting/hosting-rules.ts';

/** A table that is short, and holds what has a meaning in some configuration. */
const rules: HostingRules = {
  headers: [
    { name: 'X-Policy', value: "self 'a'", notWith: 'pdf' },
    { name: 'X-Odd', value: 'say "50 %"' },
  ],
  caching: { otherwise: 'no-cache', folders: [{ folder: '/kept/', value: 'max-age=9' }] },
  notFound: '/gone.html',
  refused: ['/.secret', '/inside/'],
};

/** The lines that say something, without the types of files. */
function linesOf(configuration: string): string[] {
  return configuration
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !/^(AddType|\w+\/|@plainleaf_\w+ path \*)/.test(line));
}

describe('the same table', () => {
  it('for Netlify and Cloudflare: no header in two rules for one file, since they would be added up', () => {
    expect(headersFile(rules)).toBe(
      `/*\n  X-Policy: self 'a'\n  X-Odd: say "50 %"\n/kept/*\n  Cache-Control: max-age=9\n`,
    );
  });

  it('for nginx', () => {
    expect(linesOf(nginx(rules))).toEqual(
      expect.arrayContaining([
        'error_page 404 /gone.html;',
        'set $plainleaf_cache "no-cache";',
        `set $plainleaf_x_policy "self 'a'";`,
        'add_header Cache-Control $plainleaf_cache always;',
        'add_header X-Policy $plainleaf_x_policy always;',
        'add_header X-Odd "say \\"50 %\\"" always;',
        'location ^~ /kept/ { set $plainleaf_cache "max-age=9"; }',
        'location ~ \\.pdf$ { set $plainleaf_x_policy ""; }',
        'location ^~ /.secret { return 404; }',
        'location ^~ /inside/ { return 404; }',
        'gzip_static on;',
      ]),
    );
    expect(nginx(rules)).not.toContain('brotli');
  });

  it('for Apache', () => {
    expect(linesOf(htaccess(rules))).toEqual(
      expect.arrayContaining([
        'ErrorDocument 404 /gone.html',
        `Header always set X-Policy "self 'a'" "expr=%{REQUEST_URI} !~ m#\\.pdf$#"`,
        'Header always set X-Odd "say \\"50 %%\\""',
        'Header always set Cache-Control "no-cache"',
        'Header always set Cache-Control "max-age=9" "expr=%{REQUEST_URI} =~ m#^/kept/#"',
        'RewriteRule ^\\.secret - [R=404,L]',
        'RewriteRule ^inside/ - [R=404,L]',
      ]),
    );
  });

  it('for Caddy, where an error begins anew', () => {
    const [before = '', inErrors = ''] = caddyfile(rules).split('handle_errors');
    expect(linesOf(before)).toEqual(
      expect.arrayContaining([
        '@plainleaf_not_pdf not path *.pdf',
        `header @plainleaf_not_pdf X-Policy "self 'a'"`,
        'header X-Odd "say \\"50 %\\""',
        'header /kept/* Cache-Control "max-age=9"',
        'header ?Cache-Control "no-cache"',
        '@plainleaf_refused path /.secret* /inside/*',
        'error @plainleaf_refused 404',
      ]),
    );
    expect(linesOf(inErrors)).toEqual(
      expect.arrayContaining([
        `header X-Policy "self 'a'"`,
        'header X-Odd "say \\"50 %\\""',
        'header Cache-Control "no-cache"',
        'rewrite * /gone.html',
      ]),
    );
  });
});

it('our own table has nothing that two rules of _headers would both send', () => {
  const [everywhere = '', ...folders] = headersFile(hostingRules("default-src 'none'")).split(/^(?=\/)/m);
  const namesIn = (section: string) => [...section.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
  expect(namesIn(everywhere)).toContain('Content-Security-Policy');
  for (const folder of folders) expect(namesIn(folder)).toEqual(['Cache-Control']);
  expect(namesIn(everywhere)).not.toContain('Cache-Control');
});
