/** WCAG 2.2, success criterion 1.4.6: contrast of text at level AAA. */
export const ENHANCED_CONTRAST = 7;

/** WCAG 2.2, success criterion 1.4.11: contrast of the edges of buttons and the like. */
export const EDGE_CONTRAST = 3;

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio).
 * @param one,other colours as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The first colour, on the way from one to another, that can be told from all its grounds.
 * @param from,to colours as `#rrggbb`; `to` is the answer when nothing before it will do
 * @param grounds what the colour stands on
 * @param enough the contrast that is needed
 */
export function firstWithContrast(from: string, to: string, grounds: readonly string[], enough: number): string {
  for (let share = 0; share < 1; share += 0.05) {
    const colour = mix(from, to, share);
    if (grounds.every((ground) => contrast(colour, ground) >= enough)) return colour;
  }
  return to;
}

/**
 * A colour with a share of another in it.
 * @param colour,other as `#rrggbb`
 * @param share of the other colour, from 0 to 1
 */
export function mix(colour: string, other: string, share: number): string {
  const others = channels(other);
  const mixed = channels(colour).map((channel, index) => channel + ((others[index] ?? channel) - channel) * share);
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}
