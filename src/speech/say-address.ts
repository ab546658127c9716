import type { DocumentForms } from './forms.ts';

/**
 * A web or email address as people say it: `data dot protection at housing plus group dot co dot U K`.
 * How the web is reached (`https://`) is not said.
 */
export function sayAddress(address: string, { say, inAddresses, signs }: DocumentForms): string {
  const known = new Map([
    ...Object.entries(signs),
    ...Object.entries(inAddresses),
    ...say.map((saying) => [saying.write.toLowerCase(), saying.say] as const),
  ]);
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .split(/([@./_-])/)
    .filter((piece) => piece !== '')
    .map((piece) => known.get(piece.toLowerCase()) ?? piece)
    .join(' ');
}
