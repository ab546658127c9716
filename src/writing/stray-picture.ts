import type { Nodes } from 'mdast';
import { toKebabCase } from '../source/kebab-case.ts';
import type { Mistake } from '../source/message.ts';
import { hasPicture } from './nodes.ts';
import type { TextAt } from './texts.ts';

/** A picture name in the words. */
export interface NameInWords extends TextAt {
  /** With its colons: `:home:`, or `:home` when the second is missing. */
  name: string;
  /** The words of the same text before it and behind it. */
  before: string;
  after: string;
}

/** What an editor got wrong with a picture name, the surest first: when it is so, and what to say of it. */
const slips: readonly { isSo: (at: NameInWords) => boolean; found: string; expected: string; todo: string }[] = [
  {
    isSo: ({ around }) => around.some(({ type }) => inNoPicture.has(type)),
    found: 'in a heading, a table or a quotation',
    expected: 'pictures beside paragraphs and list items only',
    todo: 'take it out, or write a statement below',
  },
  {
    isSo: ({ name }) => !name.endsWith(':'),
    found: 'with one colon',
    expected: 'a colon before and behind it: NAME',
    todo: 'write the second colon',
  },
  {
    isSo: ({ name }) => /[A-Z_]/.test(name),
    found: 'with a capital letter or `_`',
    expected: 'small letters, digits and hyphens: NAME',
    todo: 'write it so',
  },
  {
    isSo: ({ before, isFirst, around }) => before === '' && isFirst && isBehindPicture(around),
    found: 'behind another',
    expected: 'one picture for each statement',
    todo: 'take one of the two out, or make two statements',
  },
  {
    isSo: ({ before, isFirst }) => before === '' && isFirst,
    found: 'without a space behind it',
    expected: 'a space between the picture and its words',
    todo: 'write the space',
  },
  {
    isSo: ({ before, isBehindBreak }) => before.endsWith('\n') || (before === '' && isBehindBreak),
    found: 'on a line that goes on from the line above',
    expected: 'an empty line before each statement',
    todo: 'leave the line above it empty; in a list begin the line with a hyphen',
  },
];

const among = {
  found: 'in the middle of the words',
  expected: 'it at the start of a paragraph or of a list item',
  todo: 'write it at the start, or make two statements',
};

const inNoPicture: ReadonlySet<Nodes['type']> = new Set(['heading', 'table', 'blockquote'] as const);

/** The message for a picture name where it would be published as letters. */
export function strayPicture(at: NameInWords): Mistake {
  const { found, expected, todo } = slips.find(({ isSo }) => isSo(at)) ?? among;
  return {
    rule: 'stray-picture',
    found: `picture name \`${at.name}\` ${found}`,
    expected: expected.replace('NAME', `\`:${toKebabCase(at.name)}:\``),
    todo,
  };
}

/** Whether the paragraph round a text has a picture already. */
function isBehindPicture(around: readonly Nodes[]): boolean {
  const [element, paragraph] = around.slice(-2);
  return element?.type === 'mdxJsxFlowElement' && element.children[0] === paragraph && hasPicture(element);
}
