import { saidOf, type SpokenItem } from '../speech/spoken.ts';

/** The rest after each, in milliseconds: time to look at the next picture. */
const REST = { title: 1000, heading: 900, statement: 800 } as const;

/** What is spoken, as SSML: the words, and a rest after each statement. */
export function toSsml(items: readonly SpokenItem[]): string {
  const lines = items
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ kind, sentences }) => `${plain(sentences.map(saidOf).join(' '))}<break time="${REST[kind]}ms"/>`);
  return `<speak>\n${lines.join('\n')}\n</speak>\n`;
}

/** Words in which nothing is markup. espeak-ng reads `[[` as the start of its own phonetic writing. */
function plain(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('[[', '[ [');
}
