import { expect, it } from 'vitest';
import { duration } from '../../../src/i18n/duration.ts';

it.each([
  [0.2, 'en-GB', '1 second'],
  [35.4, 'en-GB', '35 seconds'],
  [59.6, 'en-GB', '1 minute'],
  [100, 'en-GB', '1 minute 40 seconds'],
  [121, 'en-GB', '2 minutes 1 second'],
  [121, 'de', '2 Minuten 1 Sekunde'],
])('%d seconds in %s are %s', (seconds, language, words) => {
  expect(duration(seconds, language).replaceAll('\u00a0', ' ')).toBe(words);
});
