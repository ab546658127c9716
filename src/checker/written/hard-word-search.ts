import { onceFor } from '../once-for.ts';
import { phraseSearch } from '../text/phrases.ts';
import { tag } from '../text/tagger.ts';
import type { WrittenDocument } from './types.ts';

/** A hard word of a document in one of the ways in which it can be written. */
export interface HardWordForm {
  /** As document.yaml has it. */
  word: string;
  meaning: string;
  form: string;
}

/** The search for the hard words of a document in its sentences: in all their forms, also for the letters in brackets. */
export const hardWordSearch = onceFor(({ fields: { hardWords } }: WrittenDocument) => {
  const forms = hardWords.flatMap(({ word, meaning }) =>
    waysToWrite(word).map((form): HardWordForm => ({ word, meaning, form })),
  );
  return onceFor(phraseSearch(forms, ({ form }) => form));
});

/** `Child Benefit Office (CBO)` is also written `Child Benefit Office` and `CBO`. */
function waysToWrite(word: string): string[] {
  const [, name, letters] = /^(.+?) *\(([^()]+)\)$/.exec(word) ?? [];
  const written = name !== undefined && letters !== undefined ? [name, letters] : [word];
  return written.flatMap((form) => [form, baseOf(form)]);
}

function baseOf(form: string): string {
  return tag(form)
    .map(({ lemma }) => lemma)
    .join(' ');
}
