/**
 * The voice for a language: that of its region, else one of the language.
 * @param language a language tag, as in `en-GB`
 * @param listing what `espeak-ng --voices` says: a line a voice, its language in the second column, others in brackets
 * @returns its name for espeak-ng, undefined when there is none
 */
export function chooseVoice(language: string, listing: string): string | undefined {
  const [, ...lines] = listing.split('\n');
  const known = new Set(
    lines.flatMap((line) => [
      ...line.trim().split(/\s+/).slice(1, 2),
      ...Array.from(line.matchAll(/\(([\w-]+) \d+\)/g), ([, other]) => other ?? ''),
    ]),
  );
  return [language.toLowerCase(), new Intl.Locale(language).language].find((tag) => known.has(tag));
}
