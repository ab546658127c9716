import { MONTH } from '../text/calendar.ts';
import type { Prose } from '../written/prose.ts';
import { wordList } from './read-words.ts';

/** A word cut short, where it stands, and what to say. */
interface ShortForm {
  text: string;
  say: string;
  start: number;
  end: number;
}

interface Search {
  pattern: RegExp;
  sayOf: ReadonlyMap<string, string>;
}

let search: Search | undefined;

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
/** What is also a name or a word on its own, and a short form only beside a number or a day. */
const DATED =
  new RegExp(`^(?:${MONTH}|\\w+day|number|page)$`);
const DATE_AFTER = new RegExp(`^(?:\\.? ?\\d|\\.?(?: to | and | or |, | ?[-–—/] ?)${DAY})`);
const DATE_BEFORE = new RegExp(`(?:\\d(?:st|nd|rd|th)? ?|${DAY}\\w*\\.?(?: to | and | or |, | ?[-–—/] ?))$`);
/** More letters than a day and what joins it to the next one. */
const NEAR = 16;

/** The words of a prose that are cut short, as the list of short forms has them. */
export function* shortFormsIn({ text, literals }: Prose): Generator<ShortForm> {
  const { pattern, sayOf } = (search ??= makeSearch());
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const end = start + found.length;
    const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
    const say = sayOf.get(found) ?? (isAtStart(found, after) ? sayOf.get(small(found)) : undefined);
    if (say === undefined || literals.some((literal) => literal.start < end && start < literal.end)) continue;
    if (DATED.test(say) && !DATE_BEFORE.test(before) && !DATE_AFTER.test(after)) continue;
    yield { text: found, say, start, end };
  }
}

/** Whether a form that the list has in small letters may have a capital: "E.g.", "Ref: 12". "Max is here" is a name. */
function isAtStart(found: string, after: string): boolean {
  return /[./]/.test(found) || /^(?::| ?\d)/.test(after);
}

/** One pattern of all short forms, the longest first. */
function makeSearch(): Search {
  const sayOf = new Map(
    wordList('short-forms').flatMap(({ short, also, say }) =>
      [short, ...also].map((form): [string, string] => [form, say]),
    ),
  );
  const either = [...sayOf.keys()]
    .flatMap((form) => [form, capital(form)])
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const notBehind = `(?<![\\p{L}\\p{N}./]|(?<!${DAY})-)`;
  const notBefore = `(?![\\p{L}\\p{N}]|[./]\\p{L}|-(?!${DAY}))`;
  return { pattern: new RegExp(`${notBehind}(?:${either})${notBefore}`, 'gu'), sayOf };
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function small(form: string): string {
  return form.charAt(0).toLowerCase() + form.slice(1);
}
