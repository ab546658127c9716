import { Dictionary } from '../../values/dictionary.ts';
import { List } from '../../values/list.ts';
import type { Clause } from './clause.ts';

export const xfa: Clause = {
  id: '7.15',
  summary: 'no form that is laid out while it is read (XFA)',
  check({ catalog }) {
    const value = catalog.dictionary('AcroForm')?.get('XFA');
    const parts = value instanceof List ? Array.from(value) : [value];
    const source = parts
      .map((part) => (part instanceof Dictionary ? Buffer.from(part.bytes() ?? []).toString('utf8') : ''))
      .join('');
    if (!/<(\w+:)?dynamicRender[^>]*>\s*required\s*</.test(source)) return [];
    return [{ test: 1, found: 'a dynamic XFA form', expected: 'no dynamic XFA form' }];
  },
};
