import { describe, expect, it } from 'vitest';
import { brokenContent, visit } from './broken-content.ts';

const fields = 'title: Our visit\npicture: introduction\n';
const words = '\n:introduction: Words.\n';
const expected = 'expected the lines `---`, `title: …`, `picture: …`, `---` at the top of the file';

describe('a mistake in the front matter of a part', () => {
  const content = brokenContent();

  it.each([
    ['none at all', words.trim(), '1:1  Unexpected part without a title', 'write these four lines before the words'],
    [
      'not closed',
      `---\n${fields}${words}`,
      '4:1  Unexpected fields without a line `---` below them',
      'write it on a line of its own below them',
    ],
    [
      'not closed, and a line of hyphens below',
      `---\n${fields}${words}\n---\n\nMore words.\n`,
      '4:1  Unexpected fields without a line `---` below them',
      'write it on a line of its own below them',
    ],
    [
      'nothing but fields',
      `---\n${fields.trim()}`,
      '3:1  Unexpected fields without a line `---` below them',
      'write it on a line of its own below them',
    ],
    [
      'closed with two hyphens',
      `---\n${fields}--\n${words}`,
      '4:1  Unexpected line `--`',
      'write `---`: three hyphens at the start of the line',
    ],
    [
      'closed with a dash',
      `---\n${fields}—\n${words}`,
      '4:1  Unexpected line `—`',
      'write `---`: three hyphens at the start of the line',
    ],
    [
      'not opened',
      `${fields}---\n${words}`,
      '1:1  Unexpected fields without a line `---` above them',
      'write it as the first line of the file',
    ],
    [
      'opened with four hyphens',
      `----\n${fields}---\n${words}`,
      '1:1  Unexpected line `----`',
      'write `---`: three hyphens at the start of the line',
    ],
    [
      'below an empty line',
      `\n---\n${fields}---\n${words}`,
      '1:1  Unexpected empty line above the first `---`',
      'take it out',
    ],
  ])('%s', (_, text, found, todo) => {
    content.write(visit.part, text);
    expect(content.mistakes()).toEqual([`${visit.part}:${found}, ${expected}: ${todo}  no-front-matter`]);
  });

  const example = 'write it like the example in docs/change-something.md  field';
  it.each([
    [
      'a missing title',
      'title: Our visit\n',
      '',
      `2:1  Unexpected missing field \`title\`, expected the title of the part: ${example}`,
    ],
    [
      'an empty title',
      'title: Our visit',
      'title:',
      `2:1  Unexpected value of \`title\`, expected the title of the part: ${example}`,
    ],
    [
      'a title of spaces',
      'title: Our visit',
      "title: '  '",
      `2:1  Unexpected value of \`title\`, expected the title of the part: ${example}`,
    ],
    [
      'an unknown picture',
      'picture: introduction',
      'picture: introdution',
      '3:1  Unexpected picture name `introdution`, expected a name that stands in icons/pictures.yaml: did you mean `introduction`?  unknown-picture',
    ],
    [
      'an unknown field',
      'picture: introduction\n',
      'picture: introduction\ntitel: Our visit\n',
      '4:1  Unexpected field `titel`, expected one of the fields `title`, `picture`: did you mean `title`?  unknown-field',
    ],
  ])('%s', (_, from, to, message) => {
    content.change(visit.part, from, to);
    expect(content.mistakes()).toEqual([`${visit.part}:${message}`]);
  });
});
