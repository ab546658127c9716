import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { inlineWords } from './inline-words.ts';
import { report } from './report.ts';
import { visit } from './visit.ts';

/**
 * Where a link may lead: the web, an email program, the phone, or a place on this website. To
 * browsers `//` and `/\` begin the name of another website.
 */
const SAFE = /^(https?:\/\/|mailto:|tel:|#|\.{0,2}\/(?![/\\])|[a-z0-9-]+\/)/i;

/**
 * Web addresses written without a scheme (`www.…`) lead to https; links that would run a script
 * or open something else are reported.
 */
export function links(tree: Root, file: VFile): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' && node.url.startsWith('http://www.') && isLiteral(node)) {
      node.url = node.url.replace('http://', 'https://');
    }
    // In HTML a backslash is written as %5C, which no browser allows in the name of a website.
    if (!URL.canParse(node.url.replaceAll('\\', '%5C'), 'https://plainleaf.invalid/')) {
      report(file, node.position?.start, {
        rule: 'broken-link',
        found: `link to \`${node.url}\`, which no browser can open`,
        expected: 'an address such as https://www.example.org/',
        todo: 'correct the address, or put a space after it where a sign follows that is not part of it',
      });
      return;
    }
    if (node.type === 'link') tellAddress(node);
    if (SAFE.test(node.url)) return;
    report(file, node.position?.start, {
      rule: 'unsafe-link',
      found: `link to \`${node.url}\``,
      expected: 'a web address, an email address, a phone number or a page of this website',
      todo: 'begin the address with https://, or write a page of this website, such as ../your-rights/',
    });
  });
}

/** Where a link leads, in words: paper shows it where the words of the link do not say it already. */
function tellAddress(link: Link): void {
  const address = /^https?:\/\/(.+?)\/?$/i.exec(link.url)?.[1];
  if (address === undefined || inlineWords(link).includes(address)) return;
  link.data = { ...link.data, hProperties: { 'data-address': address } };
}

/** Whether the words of a link are its address, as remark-gfm makes them of `www.example.org`. */
function isLiteral(node: { url: string; children: readonly { type: string; value?: string }[] }): boolean {
  const [only] = node.children;
  return only?.type === 'text' && node.url === `http://${only.value ?? ''}`;
}
