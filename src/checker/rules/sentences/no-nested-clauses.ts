import { defineRule } from '../../rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { sentencesIn } from '../../written/walk.ts';

const OPENER =
  /^(?:which|who|whom|whose|that|where|when|if|unless|although|though|because|while|as|since|until|once|whether)$/i;
/** Signs in pairs between which a sentence can hold another. */
const CLOSING: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' };
/** How many words behind the first sign the second one is looked for. */
const FARTHEST = 40;
/** A clause with "who" has at least so many words. The tagger does not find the verb of each. */
const FEWEST = 3;

const expected = 'one clause after the other';
const todo = 'take these words out, and make them a sentence of their own';

export const noNestedClauses = defineRule({
  id: 'no-nested-clauses',
  summary: 'Do not put a sentence inside a sentence.',
  because:
    'To get to the end, the reader has to keep the start in mind and to read something else in between. Two sentences, one after the other, ask for no such effort.',
  source: 'W3C, Making Content Usable, objective 3; W3C, WCAG 3 draft, No nested clauses',
  severity: 'warning',
  examples: [
    {
      text: 'Our staff, who all get training, keep information safe.',
      finds: [`Unexpected words in the middle \`who all get training\`, expected ${expected}: ${todo}`],
      better: 'Our staff keep information safe. They all get training.',
    },
    {
      text: 'The bus (if it is on time) meets the train.',
      finds: [`Unexpected words in the middle \`if it is on time\`, expected ${expected}: ${todo}`],
      better: 'The bus meets the train. Sometimes it is late.',
    },
    { text: 'If you are ill, or if you are away, phone us. Ask a doctor, who can help you.', finds: [] },
    { text: 'The Information Commissioner’s Office (ICO) can help you.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      const nested = nestedIn(sentence);
      if (!nested) continue;
      const words = sentence.prose.text.slice(nested.start, nested.end);
      yield { at: { prose: sentence.prose, ...nested }, found: `words in the middle \`${words}\``, expected, todo };
    }
  },
});

/** The first clause that stands between two signs in the middle of another. */
function nestedIn({ words }: Sentence): { start: number; end: number } | undefined {
  for (const [at, sign] of words.entries()) {
    const closing = CLOSING[sign.text];
    if (closing === undefined || at === 0) continue;
    const near = words.slice(at + 1, at + 1 + FARTHEST);
    const length = near.findIndex(({ text }) => text === closing);
    const inside = near.slice(0, Math.max(length, 0));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first && last && isClause(inside) && hasMore(near.slice(length + 1))) {
      return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

function isClause(words: readonly Word[]): boolean {
  const first = words[0]?.text ?? '';
  const isLong = words.length >= FEWEST && /^(?:who|whom|whose|which)$/i.test(first);
  return isLong || (OPENER.test(first) && words.some(({ tag }) => tag === 'VERB' || tag === 'AUX'));
}

/** Whether the sentence goes on with words of its own, and not with one more clause of the same kind. */
function hasMore(words: readonly Word[]): boolean {
  const [first] = words;
  return first !== undefined && words.some(({ isSeen }) => isSeen) && !/^(?:and|or|but)$/i.test(first.text);
}
