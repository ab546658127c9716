import { onceForWords } from '../once-for-words.ts';

/** How an ending is taken off, and what may have stood in its place. `2` stands for a doubled letter made single. */
const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ves', ['f', 'fe']],
  ['ed', ['', 'e', '2']],
  ['ied', ['y']],
  ['ing', ['', 'e', '2']],
  ['ying', ['ie']],
  ['er', ['', 'e', '2']],
  ['ier', ['y']],
  ['est', ['', 'e', '2']],
  ['iest', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ally', ['']],
  ['ness', ['']],
  ['iness', ['y']],
  ['less', ['']],
];

const SHORTEST = 2;

/**
 * All words that a word may have been made from: `helpful` for "unhelpfully", `plan` for "planners".
 * Some of them are no words; the word itself comes first.
 * @param word in small letters
 */
export const baseFormsOf = onceForWords((word: string): ReadonlySet<string> => {
  const forms = new Set([word]);
  // A set goes on to what is added while it is read, so that endings come off one after the other.
  for (const form of forms) {
    for (const shorter of withoutEnding(form)) if (shorter.length >= SHORTEST) forms.add(shorter);
    if (form.startsWith('un')) forms.add(form.slice(2));
  }
  return forms;
});

function withoutEnding(word: string): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return [];
    const stem = word.slice(0, -ending.length);
    return instead.flatMap((end) => (end === '2' ? single(stem) : [stem + end]));
  });
}

function single(stem: string): string[] {
  return stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
}
