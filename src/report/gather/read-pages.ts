import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../model/read-content.ts';
import { fileOfPage, type ProofPage } from '../../proof/site/proof-page.ts';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a report needs of a built page. */
export interface ReadPage extends ProofPage {
  /** Its title, without that of the website; without that of its document where there is only one. */
  title: string;
  images: { file: string; alternative: string; words: string }[];
}

/**
 * Reads built pages, without those that are missing.
 * @param site the folder of the site
 * @param pages which
 */
export async function readPages(site: string, pages: readonly ProofPage[], content: Content): Promise<ReadPage[]> {
  const { documents } = content;
  const shared = [content.site.name, ...(documents.length === 1 ? documents.map(({ title }) => title) : [])];
  return Promise.all(
    pages
      .filter(({ address }) => existsSync(join(site, fileOfPage(address))))
      .map(async (page) => {
        const elements = [...elementsIn(parse(await readFile(join(site, fileOfPage(page.address)), 'utf8')))];
        const title = elements.find(({ tagName }) => tagName === 'title');
        return {
          ...page,
          title: title ? shared.reduce(withoutEnd, textIn(title)) : page.address,
          images: elements.filter(({ tagName }) => tagName === 'img').map(imageOf),
        };
      }),
  );
}

function withoutEnd(title: string, end: string): string {
  return title.endsWith(` - ${end}`) ? title.slice(0, -` - ${end}`.length) : title;
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
