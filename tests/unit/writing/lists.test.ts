import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/writing/nodes.ts';
import { read, treeOf } from './reading.ts';

describe('lists', () => {
  it.each([
    ['a list of statements', '- :home: One\n- :rent: Two', [['home: One', 'rent: Two']]],
    ['a list that counts', '3. :home: One\n4. :rent: Two', [['home: One', 'rent: Two']]],
    ['a list without pictures', '- One\n- Two', [['-: One', '-: Two']]],
    ['a list with a picture here and there', '- One\n- :rent: Two', [['-: One', 'rent: Two']]],
    ['items of several paragraphs', '- :home: One\n\n  More\n\n- Two', [['home: One More', '-: Two']]],
    ['a list in a list', '- :home: One\n  - :rent: Inner\n  - Other\n- Two', [['home: One Inner Other', '-: Two']]],
    ['a table in an item', '- :home: One\n\n  | a | b |\n  |---|---|\n  | c | d |', [['home: One a b c d']]],
    ['two lists', '- One\n\nWords\n\n- Two', [['-: One'], '-: Words', ['-: Two']]],
  ])('reads %s', (_, text, blocks) => {
    expect(read(text)).toMatchObject({ blocks, problems: [] });
  });

  const elements = (text: string) =>
    treeOf(text).children.filter((node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement');

  it.each([
    ['3. :home: One', '3'],
    ['0. :home: One', '0'],
    ['1. :home: One', '1'],
    ['- :home: One', undefined],
  ])('%s begins to count at %s', (text, start) => {
    const [list] = elements(text);
    expect(list?.name).toBe('StatementList');
    expect(list && attribute(list, 'start')).toBe(start);
  });

  it('leaves a list without pictures as Markdown has it', () => {
    expect(treeOf('- One\n- Two').children).toMatchObject([{ type: 'list' }]);
  });

  it('makes a list of statements of the list in a list as well', () => {
    const [outer] = elements('- :home: One\n  - :rent: Inner');
    expect(outer).toMatchObject({
      name: 'StatementList',
      children: [{ name: 'StatementItem', children: [{ type: 'paragraph' }, { name: 'StatementList' }] }],
    });
  });
});
