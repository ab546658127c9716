import { UnreadablePdf } from '../../values/unreadable-pdf.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';

/** A page of a file. */
export interface Page {
  /** Counted from 1. */
  number: number;
  dictionary: Dictionary;
  resources: Dictionary | undefined;
  /** What of the page is shown: left, bottom, right, top. */
  cropBox: readonly number[];
}

/** More pages than any document for print has. */
const most = 20_000;

/**
 * The pages of a file in their order (ISO 32000-1, 7.7.3). A page tree that comes back to itself ends where it does.
 */
export function readPages(catalog: Dictionary): Page[] {
  const pages: Page[] = [];
  const seen = new Set<Dictionary>();
  const waiting: { node: Dictionary; above: Inherited }[] = [];
  const root = catalog.dictionary('Pages');
  if (root) waiting.push({ node: root, above: {} });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    const inherited: Inherited = {
      resources: node.dictionary('Resources') ?? above.resources,
      box: boxOf(node, 'CropBox') ?? above.box,
      media: boxOf(node, 'MediaBox') ?? above.media,
    };
    const kids = node.list('Kids');
    if (kids) {
      const nodes = Array.from(kids).filter((kid) => kid instanceof Dictionary);
      for (const kid of nodes.reverse()) waiting.push({ node: kid, above: inherited });
    } else {
      pages.push({
        number: pages.length + 1,
        dictionary: node,
        resources: inherited.resources,
        cropBox: inherited.box ?? inherited.media ?? [0, 0, 612, 792],
      });
      if (pages.length > most) throw new UnreadablePdf(`The file has more than ${most} pages. Expected fewer.`);
    }
  }
  if (pages.length === 0) throw new UnreadablePdf('The file has no page. Expected at least one.');
  return pages;
}

interface Inherited {
  resources?: Dictionary | undefined;
  box?: readonly number[] | undefined;
  media?: readonly number[] | undefined;
}

/** A rectangle with its left lower corner first, whichever corners the file names (ISO 32000-1, 7.9.5). */
export function boxOf(dictionary: Dictionary, key: string): readonly number[] | undefined {
  const list = dictionary.list(key);
  if (!(list instanceof List) || list.length < 4) return undefined;
  const [a, b, c, d] = Array.from(list).map((value) => (typeof value === 'number' ? value : Number.NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
