import { describe, expect, it } from 'vitest';
import { contrast, paper, tintForDark } from '../../../src/model/contrast.ts';

/** Hue, in the sense of the colour wheel, from 0 to 360. */
function hue(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
}

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#ffffff', 7],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#00FF00', '#000000', 15.3],
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('tintForDark', () => {
  const colours = [
    '#00566b',
    '#000000',
    '#000080',
    '#4b0082',
    '#800000',
    '#004d00',
    '#5c2a00',
    '#6b0048',
    '#333333',
    '#0000ff',
  ];

  it.each(colours)('makes %s readable on a dark page', (colour) => {
    expect(contrast(tintForDark(colour), paper.dark)).toBeGreaterThanOrEqual(7);
  });

  it.each(colours.filter((colour) => !['#000000', '#333333'].includes(colour)))('keeps the hue of %s', (colour) => {
    expect(Math.abs(hue(tintForDark(colour)) - hue(colour))).toBeLessThan(3);
  });

  it('leaves a colour alone that can be read already', () => {
    expect(tintForDark('#ffd700')).toBe('#ffd700');
  });
});
