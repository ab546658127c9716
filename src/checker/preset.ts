import { emphasis } from './preset/emphasis.ts';
import { numbers } from './preset/numbers.ts';
import { pictures } from './preset/pictures.ts';
import { privacy } from './preset/privacy.ts';
import { sentences } from './preset/sentences.ts';
import { source } from './preset/source.ts';
import { structure } from './preset/structure.ts';
import { words } from './preset/words.ts';
import type { Rule } from './rule.ts';

interface Section {
  title: string;
  rules: readonly Rule[];
}

/** All rules, as docs/rules.md has them. */
export const sections: readonly Section[] = [
  { title: 'Words', rules: words },
  { title: 'Sentences', rules: sentences },
  { title: 'Numbers, dates and contacts', rules: numbers },
  { title: 'Emphasis and signs', rules: emphasis },
  { title: 'Structure', rules: structure },
  { title: 'Pictures', rules: pictures },
  { title: 'The text it was made from', rules: source },
  { title: 'Privacy notices', rules: privacy },
];

export const preset: readonly Rule[] = sections.flatMap(({ rules }) => rules);
