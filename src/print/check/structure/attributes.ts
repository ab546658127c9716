import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';
import type { Value } from '../../values/value.ts';
import { Name } from '../../content-stream/operand.ts';
import type { Element, Structure } from './structure.ts';

/**
 * An attribute of an element, such as the ColSpan of a cell (ISO 32000-1, 14.7.5); its own comes before that of its
 * class.
 */
export function attribute(element: Element, owner: string, key: string, { root }: Structure): Value {
  const classes = root?.dictionary('ClassMap');
  const names = asList(element.dictionary.get('C')).flatMap((value) => (value instanceof Name ? [value.text] : []));
  const objects = [...asList(element.dictionary.get('A')), ...names.flatMap((name) => asList(classes?.get(name)))];
  for (const object of objects) {
    if (!(object instanceof Dictionary) || object.name('O') !== owner) continue;
    const value = object.get(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

function asList(value: Value): Value[] {
  if (value === undefined) return [];
  return value instanceof List ? Array.from(value) : [value];
}
