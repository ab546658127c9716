import type { Prose, Span } from '../written/prose.ts';

const CAN_OPEN = ['NOUN', 'PROPN', 'ADJ'];
const CAN_STAND = [...CAN_OPEN, 'VERB', 'ADP', 'DET', 'PART', 'CCONJ'];

/** The bold letters of a prose that can be a hard word. Bold that only stresses ("**by Friday**", "**Stop!**") is left out. */
export function boldWordsIn(prose: Prose): Span[] {
  return prose.spansOf('bold').filter(({ start, end }) => {
    const words = prose.sentences.flatMap((sentence) =>
      sentence.words.filter((word) => word.start < end && start < word.end),
    );
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return false;
    const opens = CAN_OPEN.includes(first.tag) || (first.tag === 'VERB' && /(?:ing|ed)$/.test(first.text));
    return opens && last.tag !== 'ADP' && words.every((word) => CAN_STAND.includes(word.tag) || isInName(word.text));
  });
}

/** Signs inside names: "(ICO)", "part-time". */
function isInName(sign: string): boolean {
  return /^[()'’-]$/.test(sign);
}
