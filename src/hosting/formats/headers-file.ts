import type { HostingRules } from '../hosting-rules.ts';

/**
 * `_headers`, as Netlify and Cloudflare read it. Rules that hold for one file are added up there, so
 * no header stands in two. Both let browsers ask anew for what has no rule for caching, both choose
 * types, compress and show 404.html by themselves.
 */
export function headersFile({ headers, caching }: HostingRules): string {
  const sections = [
    { path: '/*', lines: headers.map(({ name, value }) => `${name}: ${value}`) },
    ...caching.folders.map(({ folder, value }) => ({ path: `${folder}*`, lines: [`Cache-Control: ${value}`] })),
  ];
  return sections.map(({ path, lines }) => [path, ...lines.map((line) => `  ${line}`), ''].join('\n')).join('');
}
