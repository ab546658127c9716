import { describe, expect, it } from 'vitest';
import { longDate } from '../../../src/i18n/long-date.ts';
import { knownLanguages, wordsFor } from '../../../src/i18n/words.ts';

describe('wordsFor', () => {
  it.each(['en', 'en-GB', 'en-IE', 'EN-us', 'en-Latn-GB'])('has words for %s', (language) => {
    expect(wordsFor(language).back).toBe('Back');
  });

  it.each(['nl-NL', 'cy-GB'])('says so when it has no words for %s', (language) => {
    expect(() => wordsFor(language)).toThrow(`The interface has no words in ${language}`);
  });

  it.each(knownLanguages)('has no empty words in %s', (language) => {
    const words = wordsFor(language);
    const samples = [
      ...Object.values(words).filter((entry) => typeof entry === 'string'),
      words.documentDescription('A', 'B'),
      words.hardWordsDescription('A'),
      words.pageOf('1', '2'),
      words.partDescription('A', 'B', 'C'),
      words.partOf(1, 2),
      words.part(1),
    ];
    for (const sample of samples) expect(sample).toMatch(/^\S(.*\S)?$/);
  });
});

describe('longDate', () => {
  it.each([
    ['2026-11-24', 'en-GB', '24 November 2026'],
    ['2026-01-01', 'en-GB', '1 January 2026'],
    ['2026-11-24', 'en-US', 'November 24, 2026'],
    ['2026-11-24', 'nl-NL', '24 november 2026'],
  ])('%s in %s is %s', (day, language, words) => {
    expect(longDate(day, language)).toBe(words);
  });
});
