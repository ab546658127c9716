import { expect, it } from 'vitest';
import { chooseVoice } from '../../../src/sound/choose-voice.ts';

const listing = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cy              --/M      Welsh              cel/cy
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  es-419          --/M      Spanish_(Latin_America) roa/es-419           (es-mx 6)(es 6)
`;

it.each([
  ['en-GB', 'en-gb'],
  ['en-IE', 'en'],
  ['cy-GB', 'cy'],
  ['es-MX', 'es-mx'],
  ['pl', undefined],
])('for %s the voice is %s', (language, voice) => {
  expect(chooseVoice(language, listing)).toBe(voice);
});
