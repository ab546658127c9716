import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What stands inside pages and not in files of its own, as a Content-Security-Policy names it: `'sha256-…'`. */
export interface InlineSources {
  scripts: string[];
  styles: string[];
}

/**
 * Names every script and every style that stands inside one of the pages, each once.
 * @param pages the HTML of each page, as it is served
 */
export function inlineSources(pages: readonly string[]): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    for (const element of elementsIn(parse(page))) {
      if (element.tagName === 'style') styles.add(hashSource(element));
      if (element.tagName === 'script' && !element.attrs.some(({ name }) => name === 'src')) {
        scripts.add(hashSource(element));
      }
    }
  }
  return { scripts: [...scripts].toSorted(), styles: [...styles].toSorted() };
}

function* elementsIn(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of parent.childNodes) {
    if ('tagName' in child) yield child;
    if ('content' in child) yield* elementsIn(child.content);
    if ('childNodes' in child) yield* elementsIn(child);
  }
}

function hashSource({ childNodes }: Tree.Element): string {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
