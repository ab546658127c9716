import type { Word } from './words.ts';

/** Verbs whose participle looks like their base form: "it is put away". English has no more of them. */
const UNCHANGED = new Set(
  'beat bet burst cast cost cut hit hurt let overrun put quit read reset run rerun set shed shut split spread thrust upset'.split(
    ' ',
  ),
);

/** Whether a word can be a past participle: "kept", "signed", "put". */
export function isParticiple({ text, lemma, tag }: Word): boolean {
  if (tag !== 'VERB') return false;
  const letters = text.toLowerCase();
  if (letters === lemma) return UNCHANGED.has(lemma);
  return !/(?:ing|s)$/.test(letters);
}
