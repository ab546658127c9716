import type { Listed } from './find-listed.ts';

/**
 * What to do about words that a list has. Its answer can take their place only where they are written as the list has
 * them: for "queries" the answer `question` has to get another form first.
 * @param answers what the list has instead; more than one where the words have more than one meaning
 */
export function advice({ text, phrase }: Listed<unknown>, ...answers: readonly (string | undefined)[]): string {
  const isAsListed = text.toLowerCase() === phrase.toLowerCase();
  const quoted = answers.flatMap((answer) => (answer === undefined ? [] : [`\`${answer}\``])).join(' or ');
  return `${isAsListed ? 'write' : 'say it with'} ${quoted}`;
}
