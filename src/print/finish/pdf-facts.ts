/** What is true of a document whatever it is printed on. */
export interface PdfFacts {
  title: string;
  /** A language tag: en-GB. */
  language: string;
  organisation: string;
  /** What it is, in a sentence. */
  description: string;
  /** The day of its words: 2026-11-24. */
  date: string;
}
