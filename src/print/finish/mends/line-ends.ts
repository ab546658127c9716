import { MachineFault } from '../../machine-fault.ts';
import type { PageContent, TextRun } from '../content/page-content.ts';
import type { Element } from '../tree/structure.ts';

/** Elements inside a line: they share the text of the block round them. */
const inline: ReadonlySet<string> = new Set(['Code', 'Em', 'Link', 'Quote', 'Reference', 'Span', 'Strong']);

/** What stands in words and is never painted: soft hyphens, and signs without a width. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Letters on paper, and the block that they belong to. */
interface Placed {
  run: TextRun;
  page: PageContent;
  block: Element;
}

/**
 * Writes the space that a line end stands for. Chromium drops it, and a screen reader would say
 * two words as one. A space paints nothing, so the page looks the same.
 *
 * @param top the uppermost element
 * @param words all the words of the page that was printed, in order, with their spaces
 * @throws MachineFault when the words on paper are others
 */
export function writeSpaces(top: Element, words: string): void {
  const expected = words.replaceAll(unseen, '').normalize('NFC');
  let at = skipSpaces(expected, 0);
  const placed = placedRuns(top, top);
  for (const [index, { run, page, block }] of placed.entries()) {
    for (const letter of run.text.replaceAll(unseen, '').replaceAll(/\s/g, '').normalize('NFC')) {
      if (!expected.startsWith(letter, at)) throw otherWords(expected.slice(at), run.text);
      at = skipSpaces(expected, at + letter.length);
    }
    const next = placed[index + 1];
    const isParted = /\s/.test(expected[at - 1] ?? '');
    if (isParted && next?.block === block && !/\s$/.test(run.text) && !/^\s/.test(next.run.text)) {
      writeSpace(run, page);
    }
  }
  if (at < expected.length) throw otherWords(expected.slice(at), '');
}

/** All letters in reading order. The label of a list item is made by the browser: it is no word of the page. */
function placedRuns(element: Element, outer: Element): Placed[] {
  const block = inline.has(element.type) ? outer : element;
  return element.kids.flatMap((kid): Placed[] => {
    if (kid.kind === 'element') return kid.type === 'Lbl' ? [] : placedRuns(kid, block);
    if (kid.kind === 'object') return [];
    const { page, paintings } = kid.mark;
    return paintings.flatMap(({ runs }) => runs.map((run) => ({ run, page, block })));
  });
}

function writeSpace(run: TextRun, { edits, fonts }: PageContent): void {
  const { font, fontSize, shownBy } = run;
  const other = fonts.find(({ space }) => space !== undefined);
  if (font.space !== undefined) edits.after(shownBy, `${font.space} Tj`);
  else if (other) edits.after(shownBy, `/${other.name} 1 Tf ${other.space ?? ''} Tj /${font.name} ${fontSize} Tf`);
  else return;
  run.text += ' ';
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function otherWords(expected: string, found: string): MachineFault {
  return new MachineFault(
    `The words on paper are not those of the page: “${expected.slice(0, 60)}” should stand where ` +
      `“${found.slice(0, 60)}” stands. Use another version of the browser, and report this.`,
  );
}
