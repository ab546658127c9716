import type { Prose, Stretch } from '../written/prose.ts';
import { MONTH, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAY, isShortName, wholeName } from './calendar.ts';
import { matchesIn, type Match } from './matches.ts';

/** From one value to another, with a dash between them. */
export interface Range extends Stretch {
  text: string;
  /** The same with the word “to”. */
  plain: string;
}

const NAME = `(?:${WEEKDAY}|${SHORT_WEEKDAY}|${MONTH}|${SHORT_MONTH})s?\\b`;
const DATE = `\\d{1,2}(?:st|nd|rd|th)?\\s(?:${MONTH}|${SHORT_MONTH})\\b(?:\\s\\d{4})?`;
const TIME = '(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap](?:\\.m\\.?|m\\b)|\\d{1,2}:\\d\\d|midday|midnight|noon)';
const NUMBER = '[£€$]?\\d{1,4}(?:[.,]\\d{1,3})?(?:st|nd|rd|th|[a-z]{1,2}\\b|\\s?%|\\s?°[CF]?)?';
const value = (end: string) =>
  `(?:(?<date${end}>${DATE})|(?<time${end}>${TIME})|(?<name${end}>${NAME})|(?<number${end}>${NUMBER}))`;

const RANGE = new RegExp(
  `(?<![\\w./,:£€$–—-])${value('From')}\\s?[-–—]\\s?${value('To')}(?!\\w|[.,:/]\\d|[-–—]\\d)`,
  'gu',
);

/** The years of a school or of a bill, as in `2025/26`. */
const YEARS = /(?<![\w./,£-])(?<from>(?:19|20)\d\d)\/(?<to>\d\d|(?:19|20)\d\d)(?![\w/-]|\.\d)/gu;

/** What may go from what: "Monday – 9am" goes from nothing to nothing. */
const pairs = ['date date', 'number date', 'time time', 'number time', 'time number', 'name name', 'number number'];

/** The ranges of a prose that are written with a sign, in order: `9am-5pm`, `Mon–Fri`, `£50 - £80`, `2025/26`. */
export function rangesIn(prose: Prose): Range[] {
  return [...dashedIn(prose), ...yearsIn(prose)].sort((one, other) => one.start - other.start);
}

function dashedIn(prose: Prose): Range[] {
  return [...matchesIn(prose, RANGE)].flatMap(({ start, end, text, groups }) => {
    const [from, to] = [valueOf(groups, 'From'), valueOf(groups, 'To')];
    const isPair = pairs.includes(`${from.kind} ${to.kind}`);
    const isRising = from.kind !== 'number' || to.kind !== 'number' || rises(from.text, to.text);
    return isPair && isRising ? [{ prose, start, end, text, plain: `${from.text} to ${to.text}` }] : [];
  });
}

/** Two years, one after the other, with a line between them. */
function yearsIn(prose: Prose): Range[] {
  return [...matchesIn(prose, YEARS)].flatMap(({ start, end, text, groups: { from = '', to = '' } }) => {
    const next = String(Number(from) + 1);
    return next.endsWith(to) ? [{ prose, start, end, text, plain: `${from} to ${next}` }] : [];
  });
}

function valueOf(groups: Match['groups'], end: string): { kind: string; text: string } {
  const [kind = '', text = ''] = Object.entries(groups).find(([name, held]) => name.endsWith(end) && held) ?? [];
  return { kind: kind.slice(0, -end.length), text: isShortName(text) ? wholeName(text) : text };
}

/** Whether the second number is the greater one, or the end of a year: `2026-27`. "50-50" is no range. */
function rises(from: string, to: string): boolean {
  const [first, second] = [from, to].map((text) => text.replaceAll(/[^\d.]/gu, ''));
  if (first === undefined || second === undefined || /^0\d/u.test(first)) return false;
  return Number(first) < Number(second) || (/^(?:19|20)\d\d$/u.test(first) && second.length === 2);
}
