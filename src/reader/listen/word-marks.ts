import { lettersIn, saidOf, shownOf, type Item, type Sentence } from './spoken-page.ts';

/** The names of the marks in CSS: `::highlight(said-sentence)`. */
const SENTENCE = 'said-sentence';
const WORD = 'said-word';

/**
 * Marks the sentence that is said, and the word at which the voice is, without changing the page.
 * Browsers that cannot do so mark only the statement.
 *
 * @param at a letter of what is said; undefined where the voice does not tell
 */
export function markWords(item: Item, sentence: Sentence, at?: number): void {
  unmarkWords();
  const letters = canMark() && item.element ? lettersOn(item.element) : [];
  // Where the page has other words than those that are said, a mark would be at the wrong ones.
  if (letters.length !== item.letters) return;
  const end = sentence.start + lettersIn(sentence.pieces.map(shownOf).join(''));
  mark(SENTENCE, letters, sentence.start, end);
  if (at === undefined) return;
  const word = wordAt(sentence, at);
  mark(WORD, letters, sentence.start + word.start, sentence.start + word.end);
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

/** Each letter in an element that is no space, but those of buttons and of what is hidden. */
function lettersOn(element: HTMLElement): Letter[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: Letter[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('[data-control], [popover], [hidden]')) continue;
    for (const { index } of node.data.matchAll(/\S/g)) letters.push({ node, at: index });
  }
  return letters;
}

function mark(name: string, letters: readonly Letter[], start: number, end: number): void {
  const [first, last] = [letters[start], letters[end - 1]];
  if (!first || !last || end <= start) return;
  const range = new Range();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
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
