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

/** What is also a name or a word on its own, and a short form only beside a number, a day or a month. */
const DATED = /^(?:January|February|March|April|June|July|August|September|October|November|December|\w+day|number|page)$/;
const NUMBER_AFTER = /^\.? ?\d/;
const NUMBER_BEFORE = /\d(?:st|nd|rd|th)? ?$/;
const DAY_AFTER = /^\.?(?: to | and | or |, | ?[-–—/] ?)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
const DAY_BEFORE = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\.?(?: to | and | or |, | ?[-–—/] ?)$/;

/** The words of a prose that are cut short, as the list of short forms has them. */
export function* shortFormsIn({ text, literals }: Prose): Generator<ShortForm> {
  const { pattern, sayOf } = (search ??= makeSearch());
  for (const { 0: found, index: start } of text.matchAll(pattern)) {
    const end = start + found.length;
    const say = sayOf.get(found) ?? sayOf.get(small(found));
    if (say === undefined || literals.some((literal) => literal.start < end && start < literal.end)) continue;
    if (DATED.test(say) && !isBesideNumberOrDay(text.slice(0, start), text.slice(end))) continue;
    yield { text: found, say, start, end };
  }
}

function isBesideNumberOrDay(before: string, after: string): boolean {
  return NUMBER_AFTER.test(after) || NUMBER_BEFORE.test(before) || DAY_AFTER.test(after) || DAY_BEFORE.test(before);
}

/** One pattern of all short forms, the longest first. A form with a dot or a stroke may begin with a capital. */
function makeSearch(): Search {
  const sayOf = new Map(
    wordList('short-forms').flatMap(({ short, also, say }) =>
      [short, ...also].map((form): [string, string] => [form, say]),
    ),
  );
  const forms = [...sayOf.keys()].flatMap((form) => (/[./]/.test(form) ? [form, capital(form)] : [form]));
  const either = forms
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${either})(?![\\p{L}\\p{N}]|[./-]\\p{L})`, 'gu'), sayOf };
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function small(form: string): string {
  return form.charAt(0).toLowerCase() + form.slice(1);
}
