import { Prose } from '../written/prose.ts';
import { mendAddresses } from './mend-addresses.ts';
import { withoutContents } from './without-contents.ts';

/** A line of a file that has words. */
interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** A line that is at least this long may go on in the next one; a shorter one is a heading, an item or a line of an address. */
const FULL = 50;

/** The sign or the number before an item of a list or a heading: `-`, `(a)`, `3.`, and `2.1` before a capital. */
const BULLET = /^\s*(?:[-–*•·▪◦●○■]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z][.)]|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{Lu}))\s+/u;

/** A line that only counts pages: `12`, `Page 3 of 20`. */
const PAGE = /^\s*(?:page )?(?:- ?)?\d{1,3}(?: ?-)?(?: (?:of|\/) \d{1,3})?\s*$/i;

/** The paragraphs of a plain text, as one takes it from a PDF: an empty line or a short one ends a paragraph. */
export function readPlainText(text: string, file: string): Prose[] {
  const proses: Prose[] = [];
  let paragraph: Line[] = [];
  const close = () => {
    if (paragraph.length > 0) proses.push(toProse(paragraph, file));
    paragraph = [];
  };
  for (const line of withoutContents(linesOf(text))) {
    const last = paragraph.at(-1);
    const goesOn = last && line.number === last.number + 1 && isFull(last.text) && !BULLET.test(line.text);
    if (!goesOn) close();
    paragraph.push(line);
  }
  close();
  return proses;
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.replaceAll('\f', ' ') }))
    .filter(({ text: line }) => line.trim() !== '' && !PAGE.test(line));
}

function isFull(line: string): boolean {
  return line.trim().length >= FULL && !/[.:;?!]\s*$/.test(line);
}

function toProse(lines: readonly Line[], file: string): Prose {
  const starts: { start: number; line: number; column: number }[] = [];
  let text = '';
  for (const line of lines) {
    const indent = (BULLET.exec(line.text) ?? /^\s*/.exec(line.text))?.[0].length ?? 0;
    if (text !== '') text += ' ';
    starts.push({ start: text.length, line: line.number, column: indent + 1 });
    text += mendAddresses(line.text.slice(indent).replaceAll('**', '').replaceAll(/\s+/g, ' ').trim());
  }
  return new Prose({
    kind: 'statement',
    file,
    text,
    placeAt: (offset) => {
      const { start, line, column } = starts.findLast((one) => one.start <= offset) ?? { start: 0, line: 1, column: 1 };
      return { line, column: column + offset - start };
    },
  });
}
