import { followWords } from './in-sight.ts';
import { lettersIn, saidOf, shownOf, type Item, type Sentence } from './spoken-page.ts';

/** The names of the marks in CSS: `::highlight(said-sentence)`. */
const SENTENCE = 'said-sentence';
const WORD = 'said-word';

/**
 * Marks the sentence that is said, and the word at which the voice is, without changing the page,
 * and keeps them in sight. Browsers that cannot do so mark only the statement.
 *
 * @param at a letter of what is said; undefined where the voice does not tell
 */
export function markWords(item: Item, sentence: Sentence, at?: number): void {
  unmarkWords();
  const letters = item.element ? lettersOn(item.element) : [];
  // Where the page has other words than those that are said, a mark would be at the wrong ones.
  if (!item.element || letters.length !== item.letters) return;
  const end = sentence.start + lettersIn(sentence.pieces.map(shownOf).join(''));
  const whole = rangeOf(letters, sentence.start, end);
  if (whole) mark(SENTENCE, whole);
  const { start: first, end: last } = at === undefined ? { start: 0, end: 0 } : wordAt(sentence, at);
  const word = rangeOf(letters, sentence.start + first, sentence.start + last);
  if (word) mark(WORD, word);
  const now = word ?? whole;
  if (now) followWords(item.element, now);
}

/** Takes the marks away. */
export function unmarkWords(): void {
  if (!canMark()) return;
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
}

function canMark(): boolean {
  return 'Highlight' in window && 'highlights' in CSS;
}

interface Letter {
  node: Text;
  at: number;
}

/** Each letter in an element that is no space, but those of buttons, of what is hidden and of what the page adds. */
function lettersOn(element: HTMLElement): Letter[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: Letter[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('[data-control], [popover], [hidden], .elsewhere'))
      continue;
    for (const { index } of node.data.matchAll(/\S/g)) letters.push({ node, at: index });
  }
  return letters;
}

function rangeOf(letters: readonly Letter[], start: number, end: number): Range | undefined {
  const [first, last] = [letters[start], letters[end - 1]];
  if (!first || !last || end <= start) return undefined;
  const range = new Range();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

function mark(name: string, range: Range): void {
  if (!canMark()) return;
  const highlight = new Highlight(range);
  highlight.priority = name === WORD ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

/** The word at a letter of what is said, by the letters of what is shown: all of what is said otherwise is one word. */
function wordAt({ pieces }: Sentence, at: number): { start: number; end: number } {
  let said = 0;
  let start = 0;
  for (const piece of pieces) {
    const [shown, spoken] = [shownOf(piece), saidOf(piece)];
    if (at < said + spoken.length) {
      if (typeof piece !== 'string') return { start, end: start + lettersIn(shown) };
      const before = start + lettersIn(shown.slice(0, at - said));
      const word = /^\s*\S+/.exec(shown.slice(at - said))?.[0] ?? '';
      return { start: before, end: before + lettersIn(word) };
    }
    said += spoken.length;
    start += lettersIn(shown);
  }
  return { start, end: start };
}
