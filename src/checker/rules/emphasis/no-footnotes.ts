import { defineRule, type Remark } from '../../rule.ts';
import { matchesIn } from '../../text/matches.ts';
import type { WrittenPart } from '../../written/types.ts';
import { prosesOf } from '../../written/walk.ts';

const FOOTNOTE = /\[\^[^\]\s]+\]/gu;
/** Small raised numbers (not those of m²), and stars and crosses at the end of a word. */
const MARK = /[¹⁴-⁹†‡]|(?<![\d\s][ckm]?m)[²³]|(?<=[\p{L}.])(?<!(?<![\p{L}.])\*+[^*\s][^*]*)\*+(?=[\s.,:;!?)]|$)/gu;
/** "See page 9", "refer to section 6 below", "as shown above". */
const REFERENCE =
  /\b(?:see|refer(?:s|red)? to|go to|turn to|look at|shown (?:on|in)|explained (?:on|in))\s(?:the\s)?(?:page|section|part|paragraph|chapter|appendix|annex|note)s?\s\d+\b(?!\sof\s(?:the|your|our|a)\b)|\b(?:see|refer to|look|as shown|as explained|as described|mentioned)\s(?:above|below|overleaf)\b/giu;

export const noFootnotes = defineRule({
  id: 'no-footnotes',
  summary: 'Use no footnotes, and do not send readers to another page.',
  because: 'Whoever goes to look somewhere else loses their place, and may not come back.',
  source: 'LanguageTool Leichte Sprache (footnotes, cross references); Mensch zuerst',
  severity: 'error',
  examples: [
    {
      text: 'The bus is free after 9:30am.[^1]',
      finds: ['Unexpected footnote `[^1]`, expected all that matters in the text: write it as a sentence here'],
      better: 'The bus is free after 9:30am. You need a pass.',
    },
    {
      text: 'For the prices, see page 14.',
      finds: ['Unexpected words `see page 14`, expected what readers need here: say it here again'],
      better: 'A swim costs £3.',
    },
    { text: 'Fill in section 6 of the form. Look at page 4 of your letter. You can see the sea below.', finds: [] },
  ],
  *check(document) {
    for (const part of document.parts) yield* footnotesIn(part);
    for (const prose of prosesOf(document)) {
      for (const match of matchesIn(prose, MARK)) {
        yield { at: match, ...footnote(match.text) };
      }
      for (const match of matchesIn(prose, REFERENCE)) {
        yield {
          at: match,
          found: `words \`${match.text}\``,
          expected: 'what readers need here',
          todo: 'say it here again',
          severity: 'look',
        };
      }
    }
  },
});

/** The footnotes of Markdown; told by the source, since they are no words. */
function* footnotesIn({ file, source }: WrittenPart): Generator<Remark> {
  for (const [index, line] of source.split('\n').entries()) {
    for (const { 0: found, index: column } of line.matchAll(FOOTNOTE)) {
      yield { at: { file, place: { line: index + 1, column: column + 1 } }, ...footnote(found) };
    }
  }
}

function footnote(found: string) {
  return {
    found: `footnote \`${found}\``,
    expected: 'all that matters in the text',
    todo: 'write it as a sentence here',
  };
}
