/** What text in the document's colour stands on, in light and in dark. */
export const paper = { light: '#ffffff', dark: '#16191d', darkTint: '#212b31' } as const;

/** WCAG 2.2, success criterion 1.4.6: contrast of text at level AAA. */
export const ENHANCED_CONTRAST = 7;

/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio).
 * @param one,other colours as `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour itself, or the nearest tint of it that can be read on a dark page.
 * @param colour as `#rrggbb`
 */
export function tintForDark(colour: string): string {
  for (let white = 0; white < 1; white += 0.05) {
    const tint = mixWithWhite(colour, white);
    if (contrast(tint, paper.darkTint) >= ENHANCED_CONTRAST) return tint;
  }
  return '#ffffff';
}

function mixWithWhite(colour: string, white: number): string {
  const mixed = channels(colour).map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
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
