import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/model/contrast.ts';
import { documentColours } from '../../../src/model/document-colours.ts';
import { colours } from '../../../src/styles/colours.ts';

/** Colours that document.yaml may have; the last two only just. */
const accents = [
  colours.accent,
  '#000000',
  '#000080',
  '#4b0082',
  '#800000',
  '#004d00',
  '#5c2a00',
  '#6b0048',
  '#333333',
  '#0000ff',
  '#6b2d5c',
  '#595959',
  '#8f3f00',
];

/** Hue, in the sense of the colour wheel, from 0 to 360. */
function hue(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
}

const isGrey = (colour: string) => new Set([1, 3, 5].map((from) => colour.slice(from, from + 2))).size === 1;

describe.each(['light', 'dark'] as const)('the colours of a document in %s', (scheme) => {
  it.each(accents)('%s: all words can be read on paper and on bands', (accent) => {
    const { ink, soft, accent: own, paper, tint } = documentColours(accent)[scheme];
    for (const words of [ink, soft, own]) {
      expect(contrast(words, paper)).toBeGreaterThanOrEqual(7);
      expect(contrast(words, tint)).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(accents)('%s: edges can be seen on paper and on bands', (accent) => {
    const { edge, paper, tint } = documentColours(accent)[scheme];
    expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(edge, tint)).toBeGreaterThanOrEqual(3);
  });

  it.each(accents.filter((accent) => !isGrey(accent)))('%s keeps its hue', (accent) => {
    expect(Math.abs(hue(documentColours(accent)[scheme].accent) - hue(accent))).toBeLessThan(3);
  });

  it('bands, lines and edges of two documents differ', () => {
    const [one, other] = [documentColours('#00566b')[scheme], documentColours('#6b2d5c')[scheme]];
    for (const name of ['accent', 'tint', 'line', 'edge'] as const) expect(one[name]).not.toBe(other[name]);
  });
});

it('a colour that can be read on its band stays as it is', () => {
  expect(documentColours('#00566b').light.accent).toBe('#00566b');
});
