import { describe, expect, it } from 'vitest';
import { foreignWordsOf, read } from './reading.ts';

describe('words of another language', () => {
  it('are marked with their language, wherever they stand', () => {
    expect(foreignWordsOf('We speak <Words in="cy">Cymraeg</Words>.')).toEqual([['cy', 'Cymraeg']]);
    expect(foreignWordsOf('<Words in="cy">Siaradwn Gymraeg.</Words>')).toEqual([['cy', 'Siaradwn Gymraeg.']]);
    expect(read('- We speak <Words in="cy">Cymraeg</Words>.').problems).toEqual([]);
  });

  it('are words of their statement', () => {
    expect(read('We speak <Words in="cy">Cymraeg</Words>.').blocks).toEqual(['-: We speak Cymraeg.']);
  });

  it.each(['<Words>x</Words>', '<Words in="welsh!">x</Words>', '<Words in="cy" />', '<Words of="cy">x</Words>'])(
    '%s is not how it is written',
    (text) => {
      expect(read(`We speak ${text}.`).problems).toEqual([
        '1:10 Unexpected way to write `<Words>`, expected `<Words in="cy">Cymraeg</Words>` in a sentence, ' +
          'with the language of its words: write it like this example',
      ]);
    },
  );
});
