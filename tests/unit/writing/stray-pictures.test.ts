import { expect, it } from 'vitest';
import { read } from './reading.ts';

const message = (name: string) =>
  `Unexpected picture name \`${name}\` inside the words, expected one picture name in small letters, ` +
  'at the start of a paragraph or of a list item, and a space after it: write it at the start, or make two statements';

it.each([
  ['among words', 'Our :home: is here.', '1:1', ':home:'],
  ['at the end', 'Our home :home:', '1:1', ':home:'],
  ['a second one', ':home: :rent: Words.', '1:1', ':rent:'],
  ['without a space after it', ':home:Words.', '1:1', ':home:'],
  ['with a capital', ':Home: Words.', '1:1', ':Home:'],
  ['in a heading', '## :home: Words', '1:4', ':home:'],
  ['in a table', '| :home: a | b |\n|---|---|', '1:3', ':home:'],
  ['in a quotation', '> :home: Words', '1:3', ':home:'],
  ['after a phone number', 'Words.\n\nCall 01785 312000 :home: now.', '3:1', ':home:'],
])('a picture name where it would be published as letters is told: %s', (_, text, place, name) => {
  expect(read(text).problems).toEqual([`${place} ${message(name)}`]);
});
