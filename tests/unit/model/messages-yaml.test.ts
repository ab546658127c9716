import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

/** What is written in document.yaml in the place of what, and the message without its file and rule. */
const slips: [slip: string, from: string, to: string, message: string][] = [
  [
    'a missing colon',
    'picture: introduction\norg',
    'picture introduction\norg',
    '2:1  Unexpected line `picture introduction` without a colon, expected `name: value` on each line: write a colon and a space behind the name; words that go on belong on the line above',
  ],
  [
    'a missing colon behind a name that has fields',
    '  us:\n',
    '  us\n',
    '9:3  Unexpected line `us` without a colon, expected `name: value` on each line: write a colon and a space behind the name; words that go on belong on the line above',
  ],
  [
    'no space behind the colon',
    'title: When',
    'title:When',
    '1:6  Unexpected colon without a space in `title:When we visit you`, expected a colon and a space behind the name of a field: write `title: When we visit you`',
  ],
  [
    'a protected space behind the colon',
    'title: When',
    'title:\u00a0When',
    '1:6  Unexpected colon without a space in `title: When we visit you`, expected a colon and a space behind the name of a field: write `title: When we visit you`',
  ],
  [
    'no space behind the hyphen',
    '- word: visit',
    '-word: visit',
    '21:3  Unexpected hyphen without a space in `-word: visit`, expected a hyphen and a space before each item of a list: write `- word: visit`',
  ],
  [
    'too many spaces',
    '    picture: introduction',
    '     picture: introduction',
    '11:6  Unexpected 5 spaces before `picture`, expected 0, 2 or 4 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'too few spaces',
    '    picture: introduction',
    '   picture: introduction',
    '11:4  Unexpected 3 spaces before `picture`, expected 0, 2 or 4 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'as few spaces as the name of the contact',
    '    picture: introduction',
    '  picture: introduction',
    '12:5  Unexpected 4 spaces before `phone`, expected 0 or 2 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'spaces before the first line',
    'title: When',
    '  title: When',
    '1:3  Unexpected 2 spaces before `title`, expected 0 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'spaces before a line of the file itself',
    'organisation:',
    ' organisation:',
    '3:2  Unexpected 1 space before `organisation`, expected 0 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'too few spaces in a list',
    '    meaning: We',
    '   meaning: We',
    '22:4  Unexpected 3 spaces before `meaning`, expected 0 or 4 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'too few spaces before a hyphen',
    '  - word: visit',
    ' - word: visit',
    '21:2  Unexpected 1 space before `-`, expected 2 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'too many spaces in a list as far left as its name',
    '  - word: policy\n    meaning: A rule.\n  - word: visit\n    meaning: We come',
    '- word: policy\n  meaning: A rule.\n- word: visit\n   meaning: We come',
    '22:4  Unexpected 3 spaces before `meaning`, expected 0 or 2 spaces, as before the lines above that it belongs with: mend the spaces at the start of this line, or of the line above',
  ],
  [
    'a tab',
    '    phone:',
    '\tphone:',
    '12:1  Unexpected tab before `phone: 01785 312000`, expected spaces, two for each level: write spaces in place of the tab',
  ],
  [
    'a tab behind spaces',
    '    phone:',
    '  \tphone:',
    '12:3  Unexpected tab before `phone: 01785 312000`, expected spaces, two for each level: write spaces in place of the tab',
  ],
  [
    'a field twice',
    'version:',
    'title: Visits\nversion:',
    '5:1  Unexpected field `title` for the second time, expected each field once: keep one of the two, and take the other out',
  ],
  [
    'a contact twice',
    '  ico:',
    '  us:',
    '15:3  Unexpected field `us` for the second time, expected each field once: keep one of the two, and take the other out',
  ],
  [
    'hyphens below the fields',
    'hardWords:',
    '---\nhardWords:',
    '18:1  Unexpected line `---`, expected nothing but fields: take the line out',
  ],
];

describe('a slip in YAML is told in plain words, at its line', () => {
  const content = brokenContent();

  it.each(slips)('%s', (_, from, to, message) => {
    content.change(visit.yaml, from, to);
    expect(content.mistakes()).toEqual([`${visit.yaml}:${message}  yaml`]);
  });

  it('fields without any colon', () => {
    content.write(visit.yaml, 'title Visits\npicture introduction\n');
    expect(content.mistakes()).toEqual([
      `${visit.yaml}:1:1  Unexpected line \`title Visits\` without a colon, expected \`name: value\` on each line: ` +
        'write a colon and a space behind the name; words that go on belong on the line above  yaml',
    ]);
  });

  it('in the front matter of a part, counted from the top of the file', () => {
    content.write(visit.part, '---\ntitle: Visits: when\npicture: introduction\n---\n\nWords.\n');
    expect(content.mistakes()).toEqual([
      `${visit.part}:2:8  Unexpected colon in the value \`Visits: when\`, expected quotation marks around a value with a colon: ` +
        "write `title: 'Visits: when'`  yaml",
    ]);
  });
});

describe('YAML that an editor may write', () => {
  const content = brokenContent();

  it.each([
    ['comments with colons', 'picture: introduction\norg', '# Which one: this one.\npicture: introduction\norg'],
    ['a comment behind a value', 'contacts:\n', 'contacts: # who: to ask\n'],
    [
      'a list as far left as its name',
      'hardWords:\n  - word: policy\n    meaning: A rule.\n  - word: visit\n    meaning',
      'hardWords:\n- word: policy\n  meaning: A rule.\n- word: visit\n  meaning',
    ],
    ['a long value on two lines', 'meaning: We come', 'meaning: We\n      come'],
  ])('%s', (_, from, to) => {
    content.change(visit.yaml, from, to);
    expect(content.mistakes()).toEqual([]);
  });
});
