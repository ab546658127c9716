import type { Stretch } from '../written/prose.ts';

/** What a fact is, as a message names it. */
type FactKind =
  | 'date'
  | 'day'
  | 'time'
  | 'amount of money'
  | 'share'
  | 'duration'
  | 'number'
  | 'phone number'
  | 'email address'
  | 'web address'
  | 'postcode'
  | 'reference'
  | 'name';

/** Something in a text that has to stay as it is when the words change. */
export interface Fact extends Reading {
  kind: FactKind;
  /** As it is written. */
  text: string;
  at: Stretch;
}

/** What letters say, in one form whatever way they are written. */
export interface Reading {
  /** The same for all ways to write the fact: `date 2016-10-01`. */
  key: string;
  /** The keys of what follows from it: 1 October 2016 is in October 2016. */
  implies?: readonly string[];
  /** Says the fact where another text has it, but need not be in another text itself: "a month". */
  isLoose?: boolean;
}

/** Letters that say one fact or several, and how to read them. */
export interface Recogniser {
  kind: FactKind;
  /** With the flag `g`. */
  pattern: RegExp;
  /** The facts in a match; none when the letters say something else. */
  read: (match: readonly (string | undefined)[]) => Reading[];
}
