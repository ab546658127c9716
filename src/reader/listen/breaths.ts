/** Desktop Chrome falls silent after 14 seconds; a text is cut before that, at what a voice takes for a letter. */
const LONGEST = 11_000;
const FOR_LETTER = 80;

/** A text in one piece, or in so many that none takes too long: cut at a comma or at a space near its middle. */
export function breaths(text: string, rate: number): string[] {
  if ((text.length * FOR_LETTER) / rate <= LONGEST) return [text];
  const cut = nearestToMiddle(text, /[,;:] /g) ?? nearestToMiddle(text, / /g);
  return cut === undefined ? [text] : [...breaths(text.slice(0, cut), rate), ...breaths(text.slice(cut), rate)];
}

/** The place behind what is found, but only where both pieces are worth a breath. */
function nearestToMiddle(text: string, find: RegExp): number | undefined {
  const middle = text.length / 2;
  return [...text.matchAll(find)]
    .map(({ 0: found, index }) => index + found.length)
    .filter((place) => place > text.length / 5 && place < (text.length * 4) / 5)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
}
