/**
 * The colours of OpenMoji that are used here. Our own drawings keep to them, so that they look like
 * the rest and so that neighbours stay apart in grey.
 */
const palette = {
  black: '#000',
  white: '#fff',
  sky: ['#92d3f5', '#61b2e4'],
  blue: '#1e50a0',
  red: ['#ea5a47', '#d22f27', '#781e32'],
  green: ['#b1cc33', '#5c9e31', '#186648'],
  yellow: ['#fcea2b', '#f1b31c'],
  orange: ['#f4aa41', '#e27022'],
  pink: ['#ffa7c0', '#e67a94'],
  purple: ['#b399c8', '#8967aa'],
  brown: ['#a57939', '#6a462f'],
  grey: ['#d0cfce', '#9b9b9a', '#3f3f3f'],
  skin: ['#fadcbc', '#debb90', '#c19a65', '#a57939', '#6a462f'],
};

const colours = new Set(Object.values(palette).flat());

/**
 * Whether a drawing may have a colour.
 * @param colour as the drawing writes it, in small letters or large
 */
export function isInPalette(colour: string): boolean {
  return colours.has(colour.toLowerCase());
}
