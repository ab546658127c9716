import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checker/check-document.ts';
import { knownLanguages, wordsFor } from '../../../src/i18n/words.ts';
import { sampleDocument } from '../checker/sample-document.ts';

/** The rules of easy read for sentences and words. The others are for documents. */
const rules = [
  'sentence-max-words',
  'one-idea-per-sentence',
  'no-nested-clauses',
  'max-commas',
  'active-voice',
  'simple-tense',
  'no-contractions',
  'no-negative-contractions',
  'no-double-negative',
  'no-typos',
  'common-words',
  'plain-words',
  'long-word',
  'no-short-forms',
  'no-figures-of-speech',
  'no-foreign-words',
  'concrete-words',
  'respectful-terms',
];

/** Every text of the interface, with something in its gaps. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words.replaceAll(/\{[^}]*\}/g, '2')];
  if (typeof words === 'function') return [(words as (...gaps: string[]) => string)('2', '2', '2')];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/**
 * What finding takes for the same letters, the licence, which has to be named as it is, the statement in the terms of
 * the law, and what search engines show.
 */
const notForReaders = /^finding$|^fullStatement$|^pictureCredit|Description$/;

/** The sentences of the interface. */
function sentencesOf(language: string): string[] {
  const forReaders = Object.entries(wordsFor(language)).filter(([name]) => !notForReaders.test(name));
  const texts = forReaders.flatMap(([, text]) => textsIn(text));
  return [...new Set(texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)))].filter((text) =>
    /^[A-Z].*[.?!]$/.test(text),
  );
}

describe.each(knownLanguages)('the interface in %s', (language) => {
  it('is easy read', () => {
    const sentences = sentencesOf(language);
    expect(sentences.length).toBeGreaterThan(40);
    const { findings } = checkDocument(sampleDocument({ text: sentences.join('\n\n'), finds: [] }));
    const found = findings.filter(({ message }) => rules.includes(message.ruleId ?? ''));
    expect(found.map(({ message }) => message.reason)).toEqual([]);
  });

  it('has no text of more than 15 words', () => {
    const texts = textsIn(wordsFor(language).reader).flatMap((text) => text.split(/(?<=[.?!:])\s+/));
    expect(texts.filter((text) => text.split(/\s+/).length > 15)).toEqual([]);
  });
});
