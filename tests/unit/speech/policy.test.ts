import { expect, it } from 'vitest';
import { readContent } from '../../../src/model/read-content.ts';
import { spokenFileOf } from '../../../src/speech/spoken-file-of.ts';
import { saidOf, shownOf } from '../../../src/speech/spoken.ts';
import { spokenDocument, spokenHardWords, spokenPart } from '../../../src/speech/spoken-items.ts';

const { documents } = readContent(process.cwd());

it.each(documents)('of $id every word of every part is spoken, in order, with its anchor', (document) => {
  for (const part of document.parts) {
    const items = spokenPart(document, part);
    const blocks = part.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block]));
    expect(items.map(({ id }) => id)).toEqual(['page-title', ...blocks.map(({ id }) => id)]);
    expect(items.map(({ sentences }) => sentences.map(shownOf).join(' '))).toEqual([
      part.title,
      ...blocks.map(({ text }) => text),
    ]);
    for (const sentence of items.flatMap(({ sentences }) => sentences)) {
      expect(saidOf(sentence)).not.toMatch(/\w[@_/]\w|\d{5}/);
    }
  }
});

it.each(documents)('of $id each hard word is spoken with what it means', (document) => {
  const [, ...items] = spokenHardWords(document);
  expect(items.map(({ sentences }) => shownOf(sentences[0] ?? []))).toEqual(document.hardWords.map(({ word }) => word));
});

it.each(documents)(
  'of $id all of it is spoken on one page: each part under its own title, then the hard words',
  (document) => {
    const items = spokenDocument(document);
    const ids = items.map(({ id }) => id);
    expect(ids[0]).toBe('page-title');
    expect(ids.filter((id) => document.parts.some((part) => part.id === id))).toEqual(
      document.parts.map(({ id }) => id),
    );
    expect(new Set(ids.filter(Boolean)).size).toBe(ids.filter(Boolean).length);
    const spoken = [...document.parts.map((part) => spokenPart(document, part)), spokenHardWords(document)].flat();
    expect(items.slice(1).map(({ sentences }) => sentences)).toEqual(spoken.map(({ sentences }) => sentences));
  },
);

it('a file says once what is said as it is written', () => {
  const document = documents.find(({ id }) => id === 'privacy-policy');
  if (!document) return;
  const part = document.parts.find(({ id }) => id === 'the-housing-plus-group') ?? document.parts[1];
  const file = spokenFileOf(part ? spokenPart(document, part) : []);
  expect(file[0]).toEqual(['page-title', 'The Housing Plus Group']);
  expect(file[1]?.slice(1)).toEqual([
    ['The Housing Plus Group was set up on ', ['1 October 2016', 'the first of October twenty sixteen'], '.'],
  ]);
});
