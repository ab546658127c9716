import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

const example = 'write it like the example in docs/change-something.md  field';

describe('a mistake in document.yaml', () => {
  const content = brokenContent();

  it('is none in the content as it is', () => {
    expect(content.mistakes()).toEqual([]);
  });

  it.each([
    [
      'an unknown field with a near name',
      'organisation: The',
      'subtitel: Visits\norganisation: The',
      '3:1  Unexpected field `subtitel`, expected one of the fields `title`, `subtitle`, `picture`, `subtitlePicture`, `organisation`, `language`, `version`, `date`, `accent`, `help`, `contacts`, `hardWords`, `say`, `editions`, `kind`, `fullVersion`, `knownWords`, `checks`, `checkedBy`, `accepted`: did you mean `subtitle`?  unknown-field',
    ],
    [
      'an unknown field of a contact',
      'phone:',
      'fone:',
      '12:5  Unexpected field `contacts.us.fone`, expected one of the fields `name`, `picture`, `text`, `website`, `email`, `phone`, `phoneNote`, `phonePicture`, `post`: did you mean `phone`?  unknown-field',
    ],
    [
      'an unknown field that is like no other',
      '    meaning: We',
      '    explanation: x\n    meaning: We',
      '22:5  Unexpected field `explanation` in item 2 of `hardWords`, expected one of the fields `word`, `meaning`: correct its name or remove it  unknown-field',
    ],
    [
      'a field beside the contacts',
      '    picture: ico\n',
      '  picture: ico\n',
      '15:3  Unexpected missing field `contacts.ico.picture`, expected a picture name: ' + example,
      '17:3  Unexpected field `picture` beside the names under `contacts`, expected it under one of these names: write two more spaces before it  field',
    ],
    [
      'a colon in a line of an address',
      '- 1 Example Street',
      '- Visit: 1 Example Street',
      '14:9  Unexpected value of item 1 of `contacts.us.post`, expected a line of the address: put it in quotation marks, since it has a colon in it  field',
    ],
    [
      'an empty meaning',
      'meaning: A rule.',
      'meaning:',
      `20:5  Unexpected value of \`meaning\` in item 1 of \`hardWords\`, expected what the word means: ${example}`,
    ],
    [
      'a check of which nobody says whether readers made it',
      'organisation: The',
      'checkedBy:\n  - who: Sam\n    when: 2026-11-24\n    what: The PDF.\norganisation: The',
      `4:5  Unexpected missing field \`readersWithLearningDisability\` in item 1 of \`checkedBy\`, expected true or false: ${example}`,
    ],
    [
      'a day that is not in the calendar',
      '2026-11-24',
      '2026-02-30',
      `6:1  Unexpected value of \`date\`, expected a day that is in the calendar: ${example}`,
    ],
    [
      'a month that is not in the calendar',
      '2026-11-24',
      '2026-13-01',
      `6:1  Unexpected value of \`date\`, expected a day that is in the calendar: ${example}`,
    ],
    [
      'a day in another order',
      '2026-11-24',
      '24-11-2026',
      `6:1  Unexpected value of \`date\`, expected a day such as 2026-11-24: year-month-day: ${example}`,
    ],
    [
      'a colour by its name',
      'hardWords:',
      'accent: purple\nhardWords:',
      `18:1  Unexpected value of \`accent\`, expected a colour such as '#00566b': ${example}`,
    ],
    [
      'a colour that cannot be read on white',
      'hardWords:',
      "accent: '#5599aa'\nhardWords:",
      `18:1  Unexpected value of \`accent\`, expected a darker colour: its contrast on white is under 7:1: ${example}`,
    ],
    [
      'an email address with a space',
      'phone:',
      'email: visits @example.org\n    phone:',
      `12:5  Unexpected value of \`contacts.us.email\`, expected an email address without spaces, such as help@example.org: ${example}`,
    ],
    [
      'an email address that is none',
      'phone:',
      'email: visits\n    phone:',
      `12:5  Unexpected value of \`contacts.us.email\`, expected an email address such as help@example.org: ${example}`,
    ],
    [
      'help without phone and email',
      'help: us',
      'help: ico',
      '15:3  Unexpected contact `ico` without `phone` and `email`, expected one of them at least, since `help` names this contact and each page shows them: add one of them, or name another contact in `help`  help-without-way',
    ],
    [
      'help from nobody',
      'help: us',
      'help: nobody',
      '7:1  Unexpected contact `nobody`, expected a contact that stands under `contacts` in document.yaml: write one of: `us`, `ico`  unknown-contact',
    ],
    [
      'a hard word twice',
      'word: visit',
      'word: policy',
      `18:1  Unexpected value of \`hardWords\`, expected each hard word once: ${example}`,
    ],
    [
      'a saying twice',
      'hardWords:',
      'say: [{ write: ICO, say: I C O }, { write: ICO, say: eye-co }]\nhardWords:',
      `18:1  Unexpected value of \`say\`, expected each word once: ${example}`,
    ],
    [
      'a saying without what is said',
      'hardWords:',
      'say: [{ write: ICO }]\nhardWords:',
      `18:7  Unexpected missing field \`say\` in item 1 of \`say\`, expected the words as they are said: ${example}`,
    ],
    [
      'an edition twice',
      'hardWords:',
      'editions: [a4, a4]\nhardWords:',
      `18:1  Unexpected value of \`editions\`, expected each edition once: ${example}`,
    ],
    [
      'an unknown picture',
      'picture: introduction\norg',
      'picture: introdution\norg',
      '2:1  Unexpected picture name `introdution`, expected a name that stands in icons/pictures.yaml: did you mean `introduction`?  unknown-picture',
    ],
  ])('%s', (_, from, to, ...expected) => {
    content.change(visit.yaml, from, to);
    expect(content.mistakes().sort()).toEqual(expected.map((line) => `${visit.yaml}:${line}`));
  });

  it('help by email alone is enough', () => {
    content.change(visit.yaml, 'phone: 01785 312000', 'email: visits@example.org');
    expect(content.mistakes()).toEqual([]);
  });
});
