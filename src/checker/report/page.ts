import type { styleText } from 'node:util';

/** What a report for people is written on. */
export interface Page {
  /** How many letters fit on a line. */
  width: number;
  /** Puts colour on words, where the terminal shows it. */
  paint: (style: Parameters<typeof styleText>[0], words: string) => string;
  /** Whether it shows a report after an earlier one, whose list for people has been read. */
  isAgain?: boolean;
}
