/** What each check looks at, for reviewers; a check that is not among them goes by its own name. */
export const titlesOfChecks: ReadonlyMap<string, string> = new Map([
  ['pages', 'Every page that was built is there and opens'],
  ['pa11y', 'WCAG at level AA, by axe (2.2) and HTML CodeSniffer (2.1)'],
  ['small-screen', 'A screen of 320 px, and 400 % zoom: nothing off the side'],
  ['large-text', 'Text at 200 %, and the text spacing of 1.4.12: nothing lost'],
  ['keyboard', 'By keyboard alone: order, focus, no trap'],
  ['presentation', 'Lines, headings, and the size of what is pressed'],
  ['screen-reader', 'What a screen reader says, compared with the content'],
  ['words', 'Hard words and abbreviations are explained'],
  ['contrast', 'Contrast of 7:1 in every colour scheme'],
  ['focus', 'The focus can be seen'],
  ['states', 'Every state of the interface, by axe and by keyboard'],
  ['pdf', 'PDFs, by every clause of PDF/UA-1 that a program can check'],
  ['easy-read', 'Words and pictures, by the rules of easy read'],
]);
