import { defineRule } from '../../rule.ts';
import { rangesIn } from '../../text/ranges.ts';
import { prosesOf } from '../../written/walk.ts';

export const rangeUseTo = defineRule({
  id: 'range-use-to',
  summary: 'Write “to” between two numbers, days or times, not a dash or a line.',
  because: 'The dash has no sound. Who reads “9am-5pm” aloud has to know that it means “to”.',
  source: 'NHS digital service manual, Ranges',
  severity: 'warning',
  examples: [
    {
      text: 'We are open from 09:00-17:00.',
      finds: ['Unexpected range `09:00-17:00`, expected the word “to”: write `09:00 to 17:00`'],
      better: 'We are open from 09:00 to 17:00.',
    },
    {
      text: 'The club is for people aged 5-11. It is on Mon–Fri.',
      finds: [
        'Unexpected range `5-11`, expected the word “to”: write `5 to 11`',
        'Unexpected range `Mon–Fri`, expected the word “to”: write `Monday to Friday`',
      ],
      better: 'The club is for people aged 5 to 11. It is on Monday to Friday.',
    },
    {
      text: 'This is your bill for 2025/26.',
      finds: ['Unexpected range `2025/26`, expected the word “to”: write `2025 to 2026`'],
      better: 'This is your bill for 2025 to 2026.',
    },
    { text: 'We are open Monday to Friday, 9am to 5pm.', finds: [] },
    { text: 'Phone us on 01632-960-777. Our sort code is 12-34-56. The score was 2-1.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const range of rangesIn(prose)) {
        yield {
          at: range,
          found: `range \`${range.text}\``,
          expected: 'the word “to”',
          todo: `write \`${range.plain}\``,
        };
      }
    }
  },
});
