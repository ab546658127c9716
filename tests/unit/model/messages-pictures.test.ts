import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

const inMiddle =
  'in the middle of the words, expected it at the start of a paragraph or of a list item: write it at the start, or make two statements';
const inNoPicture =
  'in a heading, a table or a quotation, expected pictures beside paragraphs and list items only: take it out, or write a statement below';
const goesOn =
  'on a line that goes on from the line above, expected an empty line before each statement: leave the line above it empty; in a list begin the line with a hyphen';

describe('a picture name in the wrong place is told at its place, each slip with a text of its own', () => {
  const content = brokenContent();

  it.each([
    ['among words', 'Our :address: is here.', `6:5  Unexpected picture name \`:address:\` ${inMiddle}`],
    ['at the end', 'Our home :address:', `6:10  Unexpected picture name \`:address:\` ${inMiddle}`],
    ['inside stars', '*:address:* is here.', `6:2  Unexpected picture name \`:address:\` ${inMiddle}`],
    [
      'after a phone number',
      'Call 01785 312000 :telephone: now.',
      `6:19  Unexpected picture name \`:telephone:\` ${inMiddle}`,
    ],
    [
      'two in a row',
      ':address: :telephone: Words.',
      '6:11  Unexpected picture name `:telephone:` behind another, expected one picture for each statement: take one of the two out, or make two statements',
    ],
    [
      'the same twice in a row',
      ':address: :address: Words.',
      '6:11  Unexpected picture name `:address:` behind another, expected one picture for each statement: take one of the two out, or make two statements',
    ],
    [
      'on the next line',
      ':address: One.\n:telephone: Two.\n:email: Three.',
      `7:1  Unexpected picture name \`:telephone:\` ${goesOn}`,
      `8:1  Unexpected picture name \`:email:\` ${goesOn}`,
    ],
    [
      'on the next line of an item',
      '- :address: One.\n  :telephone: Two.',
      `7:3  Unexpected picture name \`:telephone:\` ${goesOn}`,
    ],
    [
      'behind a forced line end',
      ':address: One.  \n:telephone: Two.',
      `7:1  Unexpected picture name \`:telephone:\` ${goesOn}`,
    ],
    [
      'without a space',
      ':address:Words.',
      '6:1  Unexpected picture name `:address:` without a space behind it, expected a space between the picture and its words: write the space',
    ],
    [
      'with a capital',
      ':Address: Words.',
      '6:1  Unexpected picture name `:Address:` with a capital letter or `_`, expected small letters, digits and hyphens: `:address:`: write it so',
    ],
    [
      'with a low line',
      ':leave_home: Words.',
      '6:1  Unexpected picture name `:leave_home:` with a capital letter or `_`, expected small letters, digits and hyphens: `:leave-home:`: write it so',
    ],
    ['in a heading', '## :address: Words', `6:4  Unexpected picture name \`:address:\` ${inNoPicture}`],
    ['in a table', '| :address: a | b |\n|---|---|', `6:3  Unexpected picture name \`:address:\` ${inNoPicture}`],
    ['in a quotation', '> :address: Words', `6:3  Unexpected picture name \`:address:\` ${inNoPicture}`],
    ...[':note Words.', ':note', ':note, words.'].map((words) => [
      `without its second colon: ${words}`,
      words,
      '6:1  Unexpected picture name `:note` with one colon, expected a colon before and behind it: `:note:`: write the second colon',
    ]),
    ...['note: Words.', 'note:'].map((words) => [
      `without its first colon: ${words}`,
      words,
      '6:1  Unexpected picture name `note:` with one colon, expected a colon before and behind it: `:note:`: write the first colon',
    ]),
    [
      'without its first colon, in a list of pictures',
      '- :address: Your address\n- email: Your email',
      '7:3  Unexpected picture name `email:` with one colon, expected a colon before and behind it: `:email:`: write the first colon',
    ],
    [
      'without its first colon, with a hyphen that words do not have',
      '- leave-home: Your move\n- Words',
      '6:3  Unexpected picture name `leave-home:` with one colon, expected a colon before and behind it: `:leave-home:`: write the first colon',
    ],
  ])('%s', (_, words = '', ...expected) => {
    content.writePart(`${words}\n`);
    expect(content.mistakes()).toEqual(expected.map((line) => `${visit.part}:${line}  stray-picture`));
  });

  it.each([
    'Words without a picture.',
    'Note: words.',
    '- email: help@example.org\n- telephone: 01785 312000',
    'From 8:30: come in. Or a:b:c.',
    'zebra: words.',
    ':note: These are: email: and telephone.',
    'Call us :-)',
  ])('is not seen where none was meant: %j', (words) => {
    content.writePart(`${words}\n`);
    expect(content.mistakes()).toEqual([]);
  });

  it('a picture without words', () => {
    content.writePart(':address:\n\n- :email:\n');
    const todo =
      'without words, expected a picture and its words: write the words after the picture name, on the same line  statement-without-words';
    expect(content.mistakes()).toEqual([
      `${visit.part}:6:1  Unexpected picture \`:address:\` ${todo}`,
      `${visit.part}:8:3  Unexpected picture \`:email:\` ${todo}`,
    ]);
  });

  it.each([
    ['privcy-policy', 'did you mean `privacy-policy`?'],
    ['zzzzzzzzz', 'add the picture, or choose another'],
  ])('an unknown picture: %s', (name, todo) => {
    content.writePart(`:${name}: Words.\n`);
    expect(content.mistakes()).toEqual([
      `${visit.part}:6:1  Unexpected picture name \`${name}\`, expected a name that stands in icons/pictures.yaml: ${todo}  unknown-picture`,
    ]);
  });
});

describe('the file of the pictures', () => {
  const content = brokenContent();

  it('without a picture that the pages show', () => {
    content.copyIcons();
    content.change('icons/pictures.yaml', '\n  print-a4:', '\n  print-a5:');
    expect(content.mistakes().map((line) => line.replace(/^.*icons\//, ''))).toEqual([
      'pictures.yaml:1:1  Unexpected pictures without `print-a4`, expected it, since pages of the website show it: put its line back  missing-picture',
    ]);
  });

  it('that cannot be read is the only mistake that is told', () => {
    content.copyIcons();
    content.write('icons/pictures.yaml', 'pictures: [');
    expect(content.mistakes().map((line) => line.replace(/^.*icons\//, ''))).toEqual([
      'pictures.yaml:1:11  Unexpected `[` that is not closed, expected `]` behind the value, too: write it, or take the `[` out  yaml',
    ]);
  });

  it.each([
    [
      'pictures.yml',
      'pictures.yml:1:1  Unexpected file name `pictures.yml`, expected `pictures.yaml`: rename the file  file-name',
    ],
    [
      '',
      'pictures.yaml:1:1  Unexpected folder without pictures.yaml, expected the file with the recipes of all pictures: put the file back  no-pictures-yaml',
    ],
  ])('that is not there, but %j', (name, message) => {
    content.copyIcons();
    content.remove('icons/pictures.yaml');
    if (name) content.write(`icons/${name}`, '');
    expect(content.mistakes().map((line) => line.replace(/^.*icons\//, ''))).toEqual([message]);
  });
});
