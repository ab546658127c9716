import { Dictionary } from '../../values/dictionary.ts';
import { transparentTypes } from './standard-types.ts';
import type { Element, Structure } from './structure.ts';

/** The elements in an element (ISO 32000-1, 14.8.4.2); a Div or a NonStruct counts as what is in it. */
export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  const waiting = element.kids.toReversed();
  for (let kid = waiting.pop(); kid; kid = waiting.pop()) {
    if (kid.kind !== 'element') continue;
    if (transparentTypes.has(kid.standardType ?? '')) for (const inner of kid.kids.toReversed()) waiting.push(inner);
    else found.push(kid);
  }
  return found;
}

/** The standard types of the elements in an element, those without one left out. */
export function childTypes(element: Element): string[] {
  return childrenOf(element).flatMap(({ standardType }) => standardType ?? []);
}

/** The standard type of what an element stands in; a Div or a NonStruct round it does not count. */
export function parentType(element: Element): string | undefined {
  let parent = element.parent;
  while (parent && transparentTypes.has(parent.standardType ?? '')) parent = parent.parent;
  return parent?.standardType;
}

/** The language of an element, its own or from what it stands in (ISO 32000-1, 14.9.2). */
export function languageOfElement(element: Element | undefined): string | undefined {
  for (let next = element; next; next = next.parent) {
    const language = next.dictionary.text('Lang');
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The element that the parent tree names for an annotation or a form field (ISO 32000-1, 14.7.4.4). */
export function elementOfObject({ parentTree }: Structure, object: Dictionary): Dictionary | undefined {
  const value = parentTree.get(object.number('StructParent') ?? -1);
  return value instanceof Dictionary ? value : undefined;
}

/**
 * Whether a dictionary is a tag of the file (ISO 32000-1, 14.7.2): it is in the tree, or its parents lead up to the
 * root.
 */
export function isInTree({ elementOf, root }: Structure, dictionary: Dictionary | undefined): boolean {
  let next = dictionary;
  for (let step = 0; next && step < 1000; step += 1) {
    if (elementOf.has(next) || next === root) return true;
    next = next.dictionary('P');
  }
  return false;
}
