import { defineRule } from '../../rule.ts';
import { plainWordsIn } from '../../words/plain-words-in.ts';
import { sentencesIn } from '../../written/walk.ts';

const WHO = '(?:I|you|we|they|he|she|it|there|anyone|someone|your|our|my|his|her|their|the|an?|any|this|that)';
/** "Had you told us", "Should the bus fail to come": a condition without its "if". */
const CONDITION = new RegExp(`^(?:Had|Should|Were) (?=${WHO}\\b)`, 'u');
/** "Not only do we clean", "Never have we": the verb before the one who does it. */
const TURNED = new RegExp(
  `^(?:Not only|Not until|Never|Rarely|Seldom|No sooner|Only then|Under no circumstances|At no time) (?:do|does|did|have|has|had|will|can|could|should|must|may|is|are|was|were) (?=${WHO}\\b)`,
  'u',
);

export const usualWordOrder = defineRule({
  id: 'usual-word-order',
  summary: 'Say first who does it, and then what. Write “if” before a condition.',
  because:
    '“Had you told us” looks like a question until its end. “If” says at once that this is about what could happen.',
  source: 'German BITV 2.0, annex 2 part 2; Inclusion Europe 2009 (baseline of its editions)',
  severity: 'warning',
  examples: [
    {
      text: 'Had you told us, we could help.',
      finds: ['Unexpected `Had` at the start, expected “if” before a condition: begin with “If”'],
      better: 'We could help if you told us.',
    },
    {
      text: 'Not only do we clean your bins.',
      finds: ['Unexpected `Not only do` at the start, expected who does it at the start: begin with who does it'],
      better: 'We clean your bins.',
    },
    { text: 'Should you bring a form?', finds: [] },
    { text: 'If you tell us, we can help. Never open the door.', finds: [] },
  ],
  *check(document) {
    const plain = new Set(plainWordsIn(document).flatMap(({ words }) => words));
    for (const sentence of sentencesIn(document)) {
      const { prose, text, words, start } = sentence;
      if (text.endsWith('?') || (words[0] && plain.has(words[0]))) continue;
      const [condition, turned] = [CONDITION.exec(text)?.[0], TURNED.exec(text)?.[0]];
      const found = (condition ?? turned)?.trimEnd();
      if (found === undefined) continue;
      yield {
        at: { prose, start, end: start + found.length },
        found: `\`${found}\` at the start`,
        expected: condition === undefined ? 'who does it at the start' : '“if” before a condition',
        todo: condition === undefined ? 'begin with who does it' : 'begin with “If”',
      };
    }
  },
});
