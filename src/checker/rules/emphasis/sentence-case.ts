import { defineRule, type Remark } from '../../rule.ts';
import { isInCalendar } from '../../text/calendar.ts';
import { isThing, OWNER, thingsWithCapitalsIn } from '../../text/capitals.ts';
import { beginsSentence } from '../../text/neighbours.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tag } from '../../text/tagger.ts';
import type { Word } from '../../text/words.ts';
import { wordSet } from '../../words/read-words.ts';
import { nameSearch, type IsInName } from '../../written/names.ts';
import type { Prose, Stretch } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

const WORD = /^\p{L}/u;
/** Little words have no capital in any name. */
const LITTLE = /^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART)$/u;

export const sentenceCase = defineRule({
  id: 'sentence-case',
  summary: 'Use a capital only for the first word and for names.',
  because: 'A capital says “this is a name”. Capitals that mean nothing make readers stop and look for one.',
  source: 'NHS digital service manual, Formatting',
  severity: 'warning',
  examples: [
    {
      text: '## How To Apply For A Bus Pass',
      finds: [
        'Unexpected capitals in the heading `How To Apply For A Bus Pass`, expected a capital for the first word and for names only: write `How to apply for a bus pass`',
      ],
      better: '## How to apply for a bus pass',
    },
    {
      text: 'Please show your Library Card at the Main Desk.',
      finds: [
        'Unexpected capitals in `Library Card`, expected small letters for a thing that is no name: write `library card`',
        'Unexpected capitals in `Main Desk`, expected small letters for a thing that is no name: write `main desk`',
      ],
      better: 'Please show your library card at the main desk.',
    },
    {
      text: 'You need:\n\n- Your Date of Birth\n- Your passport',
      finds: [
        'Unexpected capitals in `Date of Birth`, expected small letters for a thing that is no name: write `date of birth`',
      ],
      better: 'You need:\n\n- Your date of birth\n- Your passport',
    },
    { text: 'We follow a General Data Protection Regulation (GDPR).', finds: [] },
    { text: 'Ruth Jones works for the Sample Group. Ask her for your Blue Badge on Good Friday.', finds: [] },
    { text: '## The Equality Act in England\n\nCome to the Town Hall in Station Road.', finds: [] },
  ],
  *check(document) {
    const namesIn = nameSearch(document);
    const endings = wordSet('name-endings');
    for (const prose of prosesOf(document)) {
      // Most words have no capital inside a sentence: nothing more is asked of them.
      if (!/\s\p{Lu}\p{Ll}/u.test(prose.text)) continue;
      const isName = namesIn(prose);
      const isHeading = prose.kind === 'heading' || prose.kind === 'title';
      for (const sentence of prose.sentences) {
        if (isHeading) yield* inHeading(sentence, isName, endings);
        else for (const run of thingsWithCapitalsIn(sentence, isName, endings)) yield remark(prose, run, isName);
      }
    }
  },
});

/** A heading in which words that are no names begin with a capital: a little word, or most of them. */
function* inHeading(sentence: Sentence, isName: IsInName, endings: ReadonlySet<string>): Generator<Remark> {
  const [first, ...rest] = sentence.words.filter(({ text, literal }) => WORD.test(text) && !literal);
  const others = rest.filter((word) => !isName(word) && !isInCalendar(word.text) && word.text !== 'I');
  const capitals = others.filter(isThing);
  const hasLittle = capitals.some(({ text }) => LITTLE.test(tag(text.toLowerCase())[0]?.tag ?? ''));
  const isOwned = first !== undefined && OWNER.test(first.text) && others.length === capitals.length;
  const hasNameEnd = endings.has(capitals.at(-1)?.text.toLowerCase() ?? '') && !isOwned;
  const isMost = capitals.length > (isOwned ? 0 : 1) && capitals.length > others.length / 2;
  if (!hasLittle && (!isMost || hasNameEnd)) return;
  yield {
    at: sentence,
    found: `capitals in the heading \`${sentence.text}\``,
    expected: 'a capital for the first word and for names only',
    todo: `write \`${inSmall(sentence, capitals)}\``,
  };
}

function remark(prose: Prose, run: readonly Word[], isName: IsInName): Remark {
  const at = { prose, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  // The first word of a label keeps its capital.
  const words = run.slice(beginsSentence(at) ? 1 : 0).filter((word) => !isName(word));
  return {
    at,
    found: `capitals in \`${prose.text.slice(at.start, at.end)}\``,
    expected: 'small letters for a thing that is no name',
    todo: `write \`${inSmall(at, words)}\``,
  };
}

/** The text with some of its words in small letters. */
function inSmall({ prose, start, end }: Stretch, words: readonly Word[]): string {
  let text = '';
  let from = start;
  for (const word of words) {
    text += prose.text.slice(from, word.start) + word.text.toLowerCase();
    from = word.end;
  }
  return text + prose.text.slice(from, end);
}
