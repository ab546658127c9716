import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';
import type { Value } from '../../values/value.ts';
import { UnreadablePdf } from '../../values/unreadable-pdf.ts';
import { readNumberTree } from './read-number-tree.ts';
import { RoleMap } from './role-map.ts';
import type { Element, Kid, Structure } from './structure.ts';

/** More tags than any document for print has. */
const most = 1_000_000;

/**
 * Reads the structure tree (ISO 32000-1, 14.7.2). An element that comes up twice, or stands in itself, counts where
 * it comes first.
 */
export function readStructure(catalog: Dictionary): Structure {
  const root = catalog.dictionary('StructTreeRoot');
  const roleMap = new RoleMap(root?.dictionary('RoleMap'));
  const elementOf = new Map<Dictionary, Element>();
  const top: Kid[] = [];
  const waiting: Waiting[] = [{ value: root?.get('K'), kids: top, parent: undefined }];
  const lists = new Set<List>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, kids, parent } = next;
    if (value instanceof List) {
      // A list may stand in itself, and twice: it would double at each step.
      if (!lists.has(value)) for (const item of Array.from(value).reverse()) waiting.push({ ...next, value: item });
      lists.add(value);
      continue;
    }
    const kid = readKid(value, parent);
    if (!kid || (kid.kind === 'element' && elementOf.has(kid.dictionary))) continue;
    kids.push(kid);
    if (kid.kind !== 'element') continue;
    kid.standardType = kid.type === undefined ? undefined : roleMap.standardType(kid.type);
    elementOf.set(kid.dictionary, kid);
    if (elementOf.size > most) throw new UnreadablePdf(`The file has more than ${most} tags. Expected fewer.`);
    waiting.push({ value: kid.dictionary.get('K'), kids: kid.kids, parent: kid });
  }
  const parentTree = readNumberTree(root?.dictionary('ParentTree'));
  return { root, roleMap, elements: Array.from(elementOf.values()), top: top.filter(isElement), parentTree, elementOf };
}

interface Waiting {
  value: Value;
  kids: Kid[];
  parent: Element | undefined;
}

function isElement(kid: Kid): kid is Element {
  return kid.kind === 'element';
}

function readKid(value: Value, parent: Element | undefined): Kid | undefined {
  const page = parent?.pageDictionary;
  if (typeof value === 'number') return parent && { kind: 'content', number: value, owner: page };
  if (!(value instanceof Dictionary)) return undefined;
  switch (value.name('Type')) {
    case 'MCR':
      return {
        kind: 'content',
        number: value.number('MCID') ?? -1,
        owner: value.dictionary('Stm') ?? value.dictionary('Pg') ?? page,
      };
    case 'OBJR':
      return { kind: 'object', object: value.dictionary('Obj') };
    default:
      return {
        kind: 'element',
        dictionary: value,
        type: value.name('S'),
        standardType: undefined,
        parent,
        kids: [],
        pageDictionary: value.dictionary('Pg') ?? page,
      };
  }
}
