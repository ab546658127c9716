import type { Said } from './said.ts';
import type { Tag } from './tags.ts';

/** What a listener meets: its role, and its words as the file has them. */
export interface Heard {
  role: string;
  text: string;
}

/** What stands inside a line; its words are those of the line as well. */
const inline = new Set(['Span', 'Strong', 'Em', 'Link']);

/** What is heard as one, with all that is in it: as an item, or as words. */
const whole = new Map([
  ['LI', 'LI'],
  ['Table', 'P'],
  ['BlockQuote', 'P'],
]);

/** What a listener meets in each section of a PDF, in order. */
export function heardIn(tags: readonly Tag[]): Heard[][] {
  const sections: Heard[][] = [];
  let holder: { depth: number; heard: Heard } | undefined;
  for (const { depth, role, text } of tags) {
    if (role === 'Document' || inline.has(role)) continue;
    if (holder && depth > holder.depth) {
      if (role !== 'Lbl' && text !== '') holder.heard.text = [holder.heard.text, text].filter(Boolean).join(' ');
      continue;
    }
    holder = undefined;
    if (role === 'Sect') {
      sections.push([]);
      continue;
    }
    const heard = { role: whole.get(role) ?? role, text };
    if (whole.has(role)) holder = { depth, heard };
    sections.at(-1)?.push(heard);
  }
  return sections;
}

/** The same, with the paragraphs of one statement joined as the content has them. */
export function joinedLike(heard: readonly Heard[], said: readonly Said[]): Heard[] {
  const rest = [...heard];
  const joined = said.flatMap(({ role, text }) => {
    const first = rest.shift();
    if (!first) return [];
    const one = { ...first };
    while (role === 'P' && one.role === 'P' && one.text.length < text.length && rest[0]?.role === 'P')
      one.text += ` ${rest.shift()?.text ?? ''}`;
    return [one];
  });
  return [...joined, ...rest];
}
