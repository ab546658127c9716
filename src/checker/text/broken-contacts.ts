import type { Prose, Stretch } from '../written/prose.ts';

/** An email or web address with a space in it. */
export interface BrokenContact extends Stretch {
  text: string;
  kind: 'email address' | 'web address';
  /** The address without the space. */
  whole: string;
}

/** Ends of addresses that are known; a letter or a dot more makes another word of them. */
const KNOWN_END = /\.(?:uk|com|org|net|gov|wales|cymru|scot|london|info|eu|coop|charity|online)(?:[/?#:]\S*)?$/iu;
const BEGINS_ADDRESS = /^(?:https?:\/\/|www\.?)|[\w.+-]@/iu;
/** An address with no dot in its name yet, or with an end that is too short or is a dot. */
const BROKEN_OFF = /(?:[./]|(?:@|www\.)[\w-]+|\.\w{1,2})$/iu;
const UK = /^uk(?:\/|$)/u;
const UNENDED = /(?<![\w.+@-])[\w.+-]*\w@[\w-]+(?![\w@-]|\.[\w-])/gu;
const LONGEST = 3;

/** The addresses of a prose that fell apart, in order: `www.example. org`, `jobs @example.org`. */
export function brokenContactsIn(prose: Prose): BrokenContact[] {
  // An address has letters behind a dot, and most proses have no dot but the last.
  const dot = prose.text.indexOf('.');
  if (dot === -1 || !/\p{L}/u.test(prose.text.slice(dot))) return [];
  const pieces = [...prose.text.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    text: stripped(text),
    start: index,
  }));
  const found: BrokenContact[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const joined = joinedFrom(pieces, at);
    const [first, last] = [pieces[at], pieces[at + (joined?.count ?? 0) - 1]];
    if (!joined || !first || !last) continue;
    const [start, end] = [first.start, last.start + last.text.length];
    const kind = joined.whole.includes('@') ? 'email address' : 'web address';
    found.push({ prose, start, end, text: prose.text.slice(start, end), kind, whole: joined.whole });
    at += joined.count - 1;
  }
  return found;
}

/** Email addresses that stop at their name: `hello@example` has no `.org`. */
export function unendedContactsIn(prose: Prose): Stretch[] {
  const broken = brokenContactsIn(prose);
  return [...prose.text.matchAll(UNENDED)]
    .map(({ 0: text, index }) => ({ prose, start: index, end: index + text.length }))
    .filter(({ start, end }) => !broken.some((other) => other.start < end && start < other.end));
}

/** The address that the pieces make when the spaces between them go; undefined when they are no address in pieces. */
function joinedFrom(pieces: readonly { text: string }[], at: number): { whole: string; count: number } | undefined {
  const first = pieces[at]?.text ?? '';
  if (isWhole(first, pieces[at + 1]?.text ?? '')) return undefined;
  let whole = first;
  for (let count = 2; count <= LONGEST; count += 1) {
    const next = pieces[at + count - 1]?.text ?? '';
    if (next === '' || !continues(whole, next)) return undefined;
    whole += next;
    if (KNOWN_END.test(whole)) return { whole, count };
  }
  return undefined;
}

/** Whether an address ends here: a full stop may stand behind it, but "gov. uk" goes on. */
function isWhole(first: string, next: string): boolean {
  const plain = first.replace(/\.$/u, '');
  return KNOWN_END.test(plain) && !(first.endsWith('.') && UK.test(next));
}

/** Whether the next piece goes on with an address: it is none of its own, and the pieces show that they belong together. */
function continues(before: string, next: string): boolean {
  if (next.startsWith('@')) return /^[\w.+-]+$/u.test(before) && (next === '@' || KNOWN_END.test(next));
  if (BEGINS_ADDRESS.test(next) || !/^[\w.-]+/u.test(next)) return false;
  if (before.endsWith('@')) return before.length > 1;
  if (BEGINS_ADDRESS.test(before)) return BROKEN_OFF.test(before) && !/^[A-Z]/u.test(next);
  if (KNOWN_END.test(before.replace(/\.$/u, ''))) return UK.test(next);
  return next.startsWith('.') && /^[\w-]+(?:\.[\w-]+)*$/u.test(before);
}

/** Without signs round it; a dot stays, since it may be one of the address. */
function stripped(text: string): string {
  return text.replace(/[,;:!?)\]>"”’]+$/u, '');
}
