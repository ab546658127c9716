import { defineRule } from '../../rule.ts';
import { beginsSentence, wordsAfter, wordsBefore } from '../../text/neighbours.ts';
import { numbersInWords, type NumberInWords } from '../../text/number-words.ts';
import { sentencesIn } from '../../written/walk.ts';

export const numbersAsDigits = defineRule({
  id: 'numbers-as-digits',
  summary: 'Write numbers as digits.',
  because:
    'A digit is short, looks the same each time and is known from clocks, buses and money. “One” can stay, since it often means “a”.',
  source: 'NHS digital service manual, Numbers; Inclusion Europe 2009 (baseline of its editions)',
  severity: 'warning',
  examples: [
    {
      text: 'We keep your form for six months.',
      finds: ['Unexpected number `six`, expected digits: write `6`'],
      better: 'We keep your form for 6 months.',
    },
    {
      text: 'There are thirty-one flats, and two hundred and five homes.',
      finds: [
        'Unexpected number `thirty-one`, expected digits: write `31`',
        'Unexpected number `two hundred and five`, expected digits: write `205`',
      ],
      better: 'There are 31 flats, and 205 homes.',
    },
    {
      text: 'One in 4 people have this.',
      finds: ['Unexpected number `One`, expected digits: write `1`'],
      better: '1 in 4 people have this.',
    },
    { text: 'You live in one of our homes.', finds: [] },
    { text: 'The first bus comes at 8am. Thousands of people watch Channel Four.', finds: [] },
  ],
  *check(document) {
    for (const sentence of sentencesIn(document)) {
      for (const number of numbersInWords(sentence)) {
        if ((number.value === 1 && !isShare(number)) || isName(number) || isPeople(number) || isPercentage(number))
          continue;
        yield {
          at: number,
          found: `number \`${number.text}\``,
          expected: 'digits',
          todo: `write \`${number.value.toLocaleString('en-GB')}\``,
        };
      }
    }
  },
});

/** "Channel Four": a capital inside a sentence. */
function isName(number: NumberInWords): boolean {
  return /^\p{Lu}/u.test(number.text) && !beginsSentence(number);
}

/** "You two" are people; "these two flats" are counted. */
function isPeople(number: NumberInWords): boolean {
  const [before] = wordsBefore(number);
  const [after] = wordsAfter(number);
  return /^(?:you|we|us|they|them)$/iu.test(before?.text ?? '') && after?.tag !== 'NOUN' && after?.tag !== 'ADJ';
}

/** "One in 4 people" counts, and "one of our homes" does not. */
function isShare(number: NumberInWords): boolean {
  const [next, second] = wordsAfter(number, 2);
  return next?.text === 'in' && second?.tag === 'NUM' && /^\d+$/u.test(second.text) && Number(second.text) <= 100;
}

/** "Ten per cent" is for the rule on percentages. */
function isPercentage(number: NumberInWords): boolean {
  return /^per/iu.test(wordsAfter(number)[0]?.text ?? '');
}
