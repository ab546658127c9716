import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { inlineWords } from '../../../src/writing/inline-words.ts';
import { read, treeOf } from './reading.ts';

/** The lines that readers see of a part, a list for each paragraph. */
function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  visit(treeOf(text), 'paragraph', (paragraph) => {
    // A new line that is left in a text is a space on a page.
    visit(paragraph, 'text', (node) => void (node.value = node.value.replaceAll('\n', ' ')));
    lines.push(inlineWords(paragraph).split('\n'));
  });
  return lines;
}

describe('a new line of the file', () => {
  it.each([
    ['a full stop', ':home: We keep it.\nThen we burn it.', ['We keep it.', 'Then we burn it.']],
    ['a question mark', ':home: Is it lost?\nPhone us.', ['Is it lost?', 'Phone us.']],
    ['an exclamation mark', ':home: Stop!\nLook first.', ['Stop!', 'Look first.']],
    ['a colon', ':home: For example:\nA letter.', ['For example:', 'A letter.']],
    ['a closing sign', ':home: He said “stop.”\nWe did.', ['He said “stop.”', 'We did.']],
    ['a hard word', ':home: This is our **policy**.\nIt is new.', ['This is our policy.', 'It is new.']],
    ['a link with a full stop in it', ':home: See [our home.](/home/)\nIt is new.', ['See our home.', 'It is new.']],
    ['a comment', ':home: We keep it. {/* Ask Sam. */}\nIt is new.', ['We keep it. ', 'It is new.']],
    ['a number and its word', ':home: We keep it.\n6 months is long.', ['We keep it.', '6 months is long.']],
    ['three sentences', ':home: One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ])('is kept behind %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual([lines]);
  });

  it.each([
    ['in a sentence', ':home: We keep it\nfor a year.', ['We keep it for a year.']],
    ['behind a comma', ':home: If you come,\nphone us.', ['If you come, phone us.']],
    ['behind a picture', ':home:\nWe keep it.', ['We keep it.']],
    ['in seconds sentence', ':home: We keep it.\nThen we\nburn it.', ['We keep it.', 'Then we burn it.']],
  ])('is a space %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual([lines]);
  });

  it('is kept in an item of a list, also inside other signs', () => {
    expect(linesOf('- :home: *Play pool.\n  It is free.* Come in.\n- :rent: Watch films')).toEqual([
      ['Play pool.', 'It is free. Come in.'],
      ['Watch films'],
    ]);
  });

  it('changes no word: the model has a space for it', () => {
    expect(read(':home: We keep it.\nThen we burn it.').blocks).toEqual(['home: We keep it. Then we burn it.']);
  });
});
