import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a report needs of a built page. */
export interface ReadPage {
  address: string;
  /** Its own title, without that of its document and of the website. */
  title: string;
  images: { file: string; alternative: string; words: string }[];
}

/**
 * Reads built pages.
 * @param site the folder of the site
 * @param addresses the addresses of the pages
 */
export async function readPages(site: string, addresses: readonly string[]): Promise<ReadPage[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      const elements = [...elementsIn(parse(await readFile(join(site, file), 'utf8')))];
      const title = elements.find(({ tagName }) => tagName === 'title');
      return {
        address,
        title: title ? (textIn(title).split(' - ')[0] ?? '') : '',
        images: elements.filter(({ tagName }) => tagName === 'img').map(imageOf),
      };
    }),
  );
}

function imageOf(image: Tree.Element): ReadPage['images'][number] {
  const valueOf = (name: string) => image.attrs.find((attribute) => attribute.name === name)?.value ?? '';
  return { file: valueOf('src'), alternative: valueOf('alt'), words: wordsBeside(image) };
}

/** The words in the smallest thing round a picture that has any. */
function wordsBeside(image: Tree.Element): string {
  for (let around = image.parentNode; around && 'tagName' in around; around = around.parentNode) {
    const words = textIn(around);
    if (words !== '') return words;
  }
  return '';
}

function textIn(parent: Tree.ParentNode): string {
  return parent.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? ` ${textIn(child)} ` : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?])/g, '')
    .trim();
}

function* elementsIn(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of parent.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* elementsIn(child);
  }
}
