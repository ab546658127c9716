import { describe, expect, it } from 'vitest';
import { read, treeOf } from './reading.ts';

describe('hard words', () => {
  it.each([
    ['as they stand in document.yaml', '**policy**', 'policy'],
    ['with capitals', '**POLICY**', 'policy'],
    ['with other spaces', "**Information  Commissioner's\nOffice (ICO)**", 'information-commissioners-office-ico'],
    [
      'over a forced line end',
      "**Information  \nCommissioner's Office (ICO)**",
      'information-commissioners-office-ico',
    ],
    [
      'with a printer’s apostrophe',
      '**Information Commissioner’s Office (ICO)**',
      'information-commissioners-office-ico',
    ],
    ['with other signs inside', '***policy***', 'policy'],
    ['with underscores', '__policy__', 'policy'],
  ])('are found %s', (_, text, id) => {
    expect(read(text).problems).toEqual([]);
    expect(JSON.stringify(treeOf(text))).toContain(
      `"name":"HardWord","attributes":[{"type":"mdxJsxAttribute","name":"id","value":"hard-word--${id}"}]`,
    );
  });

  it('keep the words as the editor wrote them', () => {
    expect(read('Our **Policy** is new.').blocks).toEqual(['-: Our Policy is new.']);
  });

  it('without a meaning are told on one line, however they were written', () => {
    expect(read(':home: Our **rent\nbook**.').problems).toEqual([
      '1:12 Unexpected hard word `rent book` without a meaning, expected its meaning under `hardWords` in document.yaml: ' +
        'add the word and what it means there, or do not make it bold',
    ]);
  });
});
