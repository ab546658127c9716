import { defineRule } from '../../rule.ts';
import { timesIn, type Time } from '../../text/times.ts';
import type { Prose } from '../../written/prose.ts';
import { prosesOf } from '../../written/walk.ts';

const DASH = /^\s?[-–—]\s?$/u;

export const time12Hour = defineRule({
  id: 'time-12-hour',
  summary: 'Write times as 5pm, 5:30pm, midday or midnight.',
  because: 'Most people say “5 in the afternoon”, and have to work out what 17:00 is.',
  source: 'NHS digital service manual, Time',
  severity: 'warning',
  examples: [
    {
      text: 'We are open from 09:00-17:00.',
      finds: ['Unexpected times `09:00-17:00`, expected times as people say them: write `9am` and `5pm`'],
      better: 'We are open from 9am to 5pm.',
    },
    {
      text: 'Lunch is at 12 noon. Please be back by 1.30.',
      finds: [
        'Unexpected time `12 noon`, expected a time as people say it: write `midday`',
        'Unexpected time `1.30`, expected a time as people say it: write `1:30am` or `1:30pm`',
      ],
      better: 'Lunch is at midday. Please be back by 1:30pm.',
    },
    {
      text: 'The shop shuts at 5 p.m. today.',
      finds: ['Unexpected time `5 p.m.`, expected a time as people say it: write `5pm`'],
      better: 'The shop shuts at 5pm today.',
    },
    { text: 'We are open from 9am to 5:30pm. The bus costs £2.30. Walk for 2.25 miles.', finds: [] },
  ],
  *check(document) {
    for (const prose of prosesOf(document)) {
      for (const times of inRanges(prose)) {
        const hard = times.filter(({ text, plain }) => text !== plain[0]);
        const [first, last] = [hard[0], hard.at(-1)];
        if (!first || !last) continue;
        const found = prose.text.slice(first.start, last.end);
        yield {
          at: { prose, start: first.start, end: last.end },
          found: `${hard.length > 1 ? 'times' : 'time'} \`${found}\``,
          expected: hard.length > 1 ? 'times as people say them' : 'a time as people say it',
          todo: `write ${hard.map(({ plain }) => plain.map((time) => `\`${time}\``).join(' or ')).join(' and ')}`,
        };
      }
    }
  },
});

/** The times of a prose; those with a dash between them together, since they are mended at one go. */
function inRanges(prose: Prose): Time[][] {
  const groups: Time[][] = [];
  for (const time of timesIn(prose)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && DASH.test(prose.text.slice(last.end, time.start))) group.push(time);
    else groups.push([time]);
  }
  return groups;
}
