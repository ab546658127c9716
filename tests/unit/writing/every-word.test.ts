import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/writing/blocks.ts';
import { parsePart } from '../../../src/writing/parse-part.ts';
import { FILE, settings } from './reading.ts';

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A part of random statements, headings and lists, and the words in it. */
function writePart(seed: number): { text: string; words: string[] } {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[Math.floor(random() * choices.length)] ?? choices[0];
  const words: string[] = [];
  const word = () => {
    words.push(pick([`w${words.length}`, `é${words.length}`, `ŵ${words.length}`, `don't${words.length}`]));
    return words.at(-1) ?? '';
  };
  const hardWord = () => {
    words.push('policy');
    return '**policy**';
  };
  const piece = (): string =>
    pick([word, word, word, hardWord, () => `[${word()} ${word()}](/x/)`, () => `*${word()}  \n${word()}*`])();
  const sentence = (separator: () => string) =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, piece).reduce((line, next) => line + separator() + next);
  const anywhere = () => pick([' ', '\n', '  \n', '\\\n', ' {/* a note */} ']);
  const picture = () => pick(['', ':home: ', ':rent: ']);
  const item = (depth: number): string => {
    const indent = '  '.repeat(depth);
    const own = `${indent}- ${picture()}${sentence(anywhere).replaceAll('\n', `\n${indent}  `)}\n`;
    const more = random() < 0.2 ? `\n${indent}  ${word()}\n\n` : '';
    return own + more + (depth < 3 && random() < 0.3 ? item(depth + 1) : '');
  };
  const block = (): string =>
    pick([
      () => picture() + sentence(anywhere),
      () => `## ${Array.from({ length: 3 }, word).join(' ')}`,
      () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => item(0)).join(''),
      () => `| ${word()} | ${word()} |\n|---|---|\n| ${word()} | ${hardWord()} |`,
    ])();
  return { text: Array.from({ length: 1 + Math.floor(random() * 8) }, block).join('\n\n'), words };
}

function textsOf(block: Block): string[] {
  return block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text];
}

describe('every word that is written is read, in its order, and apart from its neighbours', () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))('part %i', (seed) => {
    const { text, words } = writePart(seed);
    const { blocks, problems } = parsePart(text, FILE, settings);
    expect(problems, text).toEqual([]);
    expect(
      blocks.flatMap(textsOf).flatMap((line) => line.split(' ')),
      text,
    ).toEqual(words);
  });
});
