import { describe, expect, it } from 'vitest';
import { parsePart } from '../../../src/writing/parse-part.ts';
import { FILE, read, settings } from './reading.ts';

describe('statements', () => {
  it.each([
    ['a picture and its words', ':home: This is our home.', ['home: This is our home.']],
    ['words without a picture', 'This is our home.', ['-: This is our home.']],
    ['words on the line after the picture', ':home:\nThis is our home.', ['home: This is our home.']],
    ['a line end as a space', ':home: This is\nour home.', ['home: This is our home.']],
    ['a forced line end as a space', ':home: This is  \nour\\\nhome.', ['home: This is our home.']],
    ['a forced line end inside other signs', ':home: *This is  \nour* home.', ['home: This is our home.']],
    ['words that begin with a link', ':home: [Our home](/home/) is here.', ['home: Our home is here.']],
    ['words that begin with a hard word', ':home: **policy** is a rule.', ['home: policy is a rule.']],
    ['two statements', ':home: One.\n\n:rent: Two.', ['home: One.', 'rent: Two.']],
    ['no words at all', '\n\n', []],
    ['a line between parts of the text', 'One.\n\n***\n\nTwo.', ['-: One.', '-: Two.']],
    ['a quotation of two paragraphs', '> One.\n>\n> Two.', ['-: One. Two.']],
  ])('reads %s', (_, text, blocks) => {
    expect(read(text)).toEqual({ frontMatter: undefined, blocks, problems: [] });
  });

  it.each(['8:30 is when we open.', 'From 8:30: come in.', ':-) Hello.', 'Note: this.', ': home', 'Call::us', 'a:b:c'])(
    'takes no picture from: %s',
    (text) => {
      expect(read(text)).toMatchObject({ blocks: [`-: ${text}`], problems: [] });
    },
  );

  it('keeps emoji, accents and letters of other scripts', () => {
    const words = 'Café naïve Łódź Cymru ŵ 🙂 👩‍👩‍👧 e\u0301 Ελλάδα العربية';
    expect(read(`:home: ${words}`).blocks).toEqual([`home: ${words}`]);
  });

  it('publishes the signs that a backslash stands before', () => {
    expect(read(':home: Under \\<5 and \\{so on\\}, \\*not bold\\*.')).toMatchObject({
      blocks: ['home: Under <5 and {so on}, *not bold*.'],
      problems: [],
    });
  });

  it('does not publish comments', () => {
    expect(read('{/* For us */}\n\n:home: Our {/* old */} home.\n\n- One {/* two */}')).toMatchObject({
      blocks: ['home: Our home.', ['-: One']],
      problems: [],
    });
  });

  it('reads a table cell by cell', () => {
    expect(read('| Day | Open |\n|---|---|\n| Monday | 8:30 |').blocks).toEqual(['-: Day Open Monday 8:30']);
  });

  it('reads a paragraph of 20,000 words in lines of 100 whole', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    const lines = Array.from({ length: 200 }, (_, line) => words.slice(line * 100, (line + 1) * 100).join(' '));
    expect(read(`:home: ${lines.join('\n')}`).blocks).toEqual([`home: ${words.join(' ')}`]);
  });

  it('says where each block stands in its file', () => {
    const { blocks } = parsePart('---\ntitle: A\n---\n\n:home: One.\n\n- :home: Two.\n', FILE, settings);
    expect(blocks.map(({ position }) => position?.start.line)).toEqual([5, 7]);
  });
});
