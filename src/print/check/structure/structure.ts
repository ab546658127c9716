import type { Dictionary } from '../../values/dictionary.ts';
import type { Value } from '../../values/value.ts';
import type { RoleMap } from './role-map.ts';

/** What is painted on a page and belongs to an element: the number of a piece of marked content. */
interface ContentReference {
  kind: 'content';
  number: number;
  /** The page, or the form, whose content has the number. */
  owner: Dictionary | undefined;
}

/** Something of its own that belongs to an element, such as the place on a page that a link reacts to. */
interface ObjectReference {
  kind: 'object';
  object: Dictionary | undefined;
}

export type Kid = Element | ContentReference | ObjectReference;

/** An element of the structure tree: a tag. */
export interface Element {
  kind: 'element';
  dictionary: Dictionary;
  /** As it is written; nothing where it is missing. */
  type: string | undefined;
  /** What the role map makes of it. */
  standardType: string | undefined;
  /** The element that it stands in; nothing at the top. */
  parent: Element | undefined;
  kids: Kid[];
  /** The page that its content is on, as far as it is told. */
  pageDictionary: Dictionary | undefined;
}

/** The tags of a file. */
export interface Structure {
  root: Dictionary | undefined;
  roleMap: RoleMap;
  /** Every element, in reading order. */
  elements: Element[];
  /** The elements at the top. */
  top: Element[];
  /** What the parent tree has for a number: the element of an annotation, or those of a page's content. */
  parentTree: ReadonlyMap<number, Value>;
  /** The element that a dictionary is. */
  elementOf: ReadonlyMap<Dictionary, Element>;
}
