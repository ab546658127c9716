import { defineRule } from '../../rule.ts';
import { matchesIn, type Match } from '../../text/matches.ts';
import { wordsAfter, wordsBefore } from '../../text/neighbours.ts';
import { prosesOf } from '../../written/walk.ts';

/** Up to 39: above that the letters are more often initials, as in CD and XL. */
const ROMAN = /(?<![\w£&.'’-])(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\w&'’-]|\.\w)/gu;
const SMALL_ROMAN = /(?<![\w£&.'’@-])(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})(?![\w&'’@-]|\.\w)/gu;
/** One letter, a drip (IV) and the like are numbers only after a word that is numbered. */
const NEEDS_LABEL = /^(?:I|V|X|IV|VI|XX|XI|iv|vi|xx|xi)$/u;
const NUMBERED =
  /^(?:part|schedule|article|chapter|section|annex|appendix|volume|book|act|stage|type|phase|grade|level|class|step|form|king|queen|pope|war)$/iu;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

export const noRomanNumerals = defineRule({
  id: 'no-roman-numerals',
  summary: 'Do not use Roman numerals.',
  because: 'They look like letters. Readers try to read “IV” as a word.',
  source: 'Inclusion Europe 2009 (baseline of its editions); W3C COGA, Making Content Usable, objective 3',
  severity: 'error',
  examples: [
    {
      text: 'Please read Part IV of your agreement.',
      finds: ['Unexpected Roman numeral `IV`, expected digits: write `4`'],
      better: 'Please read Part 4 of your agreement.',
    },
    {
      text: 'She has stage III cancer.',
      finds: ['Unexpected Roman numeral `III`, expected digits: write `3`'],
      better: 'She has stage 3 cancer.',
    },
    { text: 'I live in Dudley.', finds: [] },
    { text: 'Which part I like best? The nurse gives you an IV drip. You may need an X-ray.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      const found = [...matchesIn(prose, ROMAN), ...matchesIn(prose, SMALL_ROMAN)];
      for (const match of found.filter(isNumeral)) {
        yield {
          at: match,
          found: `Roman numeral \`${match.text}\``,
          expected: 'digits',
          todo: `write \`${valueOf(match.text.toUpperCase())}\``,
        };
      }
    }
  },
});

function isNumeral(match: Match): boolean {
  if (!NEEDS_LABEL.test(match.text)) return true;
  if (match.prose.text[match.start - 1] === '(' && match.prose.text[match.end] === ')') return true;
  const [label, second] = wordsBefore(match, 2);
  if (!label) return false;
  const isKing = label.tag === 'PROPN' && NUMBERED.test(second?.text ?? '');
  if (!isKing && !NUMBERED.test(label.text)) return false;
  // "In the part I like": a verb follows the word I.
  const [next] = wordsAfter(match);
  return match.text !== 'I' || (/^\p{Lu}/u.test(label.text) && !/^(?:VERB|AUX|ADV)$/u.test(next?.tag ?? ''));
}

/** A smaller letter before a greater one is taken away: IX is 9. */
function valueOf(roman: string): number {
  const values = Array.from(roman, (letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
