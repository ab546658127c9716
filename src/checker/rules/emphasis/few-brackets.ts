import { defineRule } from '../../rule.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { beginsSentence, wordsBefore } from '../../text/neighbours.ts';
import { prosesOf } from '../../written/walk.ts';

const BRACKETS = /[([](?<inside>[^()[\]]+)[)\]]/gu;
/** Straight and curly marks; a single mark inside a word is an apostrophe. */
const QUOTES = /["“](?<inside>[^"“”]+)["”]|(?<![\p{L}\d])['‘](?<single>[^'‘’]+)['’](?![\p{L}\d])/gu;
/** Initials behind what they stand for. */
const INITIALS = /^[\p{Lu}\d&]{2,}s?$/u;
/** A number, a letter of a list, the mark of a footnote. */
const NO_WORDS = /^(?:\d|\^|\p{L}$)/u;
const LONGEST_PHRASE = 5;

export const fewBrackets = defineRule({
  id: 'few-brackets',
  summary: 'Use few brackets, and no quote marks to stress a word.',
  because: 'Brackets stop the sentence halfway. Quote marks can mean that a word is not meant as it stands.',
  source: 'NHS digital service manual, Punctuation',
  severity: 'look',
  examples: [
    {
      text: 'Bring your card (or a copy) to the desk.',
      finds: ['Unexpected brackets `(or a copy)`, expected a sentence without them: say it in a sentence of its own'],
      better: 'Bring your card to the desk. You can also bring a copy.',
    },
    {
      text: 'The "quiet hour" starts at 9am.',
      finds: ['Unexpected quote marks `"quiet hour"`, expected plain words: take out the marks'],
      better: 'The quiet hour starts at 9am.',
    },
    { text: 'Complain to the Information Commissioner’s Office (ICO).', finds: [] },
    { text: 'Press “Pay now”. The girls’ club is for Sam’s friends. He said, “I can come.”', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const match of matchesIn(prose, BRACKETS)) {
        if (INITIALS.test(match.groups['inside'] ?? '') || NO_WORDS.test(match.groups['inside'] ?? '')) continue;
        yield {
          at: match,
          found: `brackets \`${match.text}\``,
          expected: 'a sentence without them',
          todo: 'say it in a sentence of its own',
        };
      }
      for (const match of matchesIn(prose, QUOTES)) {
        if (isSpeech(match)) continue;
        yield {
          at: match,
          found: `quote marks \`${match.text}\``,
          expected: 'plain words',
          todo: 'take out the marks',
        };
      }
    }
  },
});

/**
 * What somebody says, or what stands on a button: a verb, a comma or a colon comes before it. The verb of an order is
 * often taken for a noun: "Press".
 */
function isSpeech(match: Match): boolean {
  const { inside, single } = match.groups;
  const text = inside ?? single ?? '';
  const [before] = wordsBefore(match);
  const isOrder = before !== undefined && beginsSentence(before) && /^(?:NOUN|PROPN)$/u.test(before.tag);
  const isSaid = before === undefined || isOrder || before.tag === 'VERB' || /^[,:]$/u.test(before.text);
  return isSaid || /[.!?]/u.test(text) || text.split(/\s+/u).length > LONGEST_PHRASE;
}
