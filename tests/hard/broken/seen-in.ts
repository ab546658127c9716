import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page holds. */
export interface SeenIn {
  /** The words of its main part, without any spaces. */
  words: string;
  /** What could run: the text of inline scripts, and the address of others. */
  scripts: string[];
  /** Attributes that would run something: handlers, and addresses of scripts and data. */
  unsafe: string[];
}

/** An address that runs something, however it is written: browsers leave such signs out of it. */
const RUNS = /^(javascript|vbscript|data):/i;

/** Reads a page as a browser does. */
export function seenIn(file: string): SeenIn {
  const seen: SeenIn = { words: '', scripts: [], unsafe: [] };
  look(parse(readFileSync(file, 'utf8')), false, seen);
  return { ...seen, words: seen.words.replaceAll(/\s+/g, '') };
}

function look(node: Tree.ChildNode | Tree.Document, isMain: boolean, seen: SeenIn): void {
  if (node.nodeName === '#text' && isMain) seen.words += (node as Tree.TextNode).value;
  const attributes = 'attrs' in node ? node.attrs : [];
  const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  for (const attribute of attributes) {
    const runs = attribute.name.startsWith('on') || RUNS.test(attribute.value.replaceAll(/[\0-\x20]/g, ''));
    if (runs) seen.unsafe.push(`${node.nodeName} ${attribute.name}="${attribute.value}"`);
  }
  // What the page says of a link are not words of the content.
  if (value('class')?.split(' ').includes('elsewhere')) return;
  const children = 'childNodes' in node ? node.childNodes : [];
  if (node.nodeName === 'script')
    seen.scripts.push(value('src') ?? children.map((text) => (text as Tree.TextNode).value).join(''));
  else for (const child of children) look(child, isMain || node.nodeName === 'main', seen);
}
