/** `/DOCUMENT/find.json`: what can be found in a document, and what its language forgives. */
export interface FindFile {
  parts: FindPart[];
  /** The hard words and their meanings. */
  hardWords: { address: string; picture: string; word: string; meaning: string }[];
  forgives: Forgiving;
}

interface FindPart {
  address: string;
  number: number;
  title: string;
  picture: string;
  /** Its statements; one without an anchor or picture of its own is led to, and shown, by its part's. */
  statements: { id?: string; text: string; picture?: string }[];
}

/** What a language forgives: see `src/i18n/en-finding.ts`. */
export interface Forgiving {
  smallWords: string[];
  endings: [ending: string, after: number][];
  sameLetters: [written: string, as: string][];
}
