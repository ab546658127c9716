import type { PageFinding, Statement } from './page-findings.ts';

/** A finding, and the statement or other element with its words if the page has it. */
export interface PlacedFinding {
  finding: PageFinding;
  element: Element | undefined;
}

/** Finds the words of findings on a page, and puts the findings in their order; those without words come last. */
export function placeFindings(findings: readonly PageFinding[], page: Document): PlacedFinding[] {
  const places = new Map([...page.querySelectorAll('*')].map((element, index) => [element, index]));
  const placeOf = ({ element }: PlacedFinding) => (element && places.get(element)) ?? Infinity;
  return findings
    .map((finding) => ({ finding, element: findStatement(finding.statement, page) }))
    .sort((one, other) => (placeOf(one) === placeOf(other) ? 0 : placeOf(one) - placeOf(other)));
}

/** What can hold the words of a statement, a title, a list item or a cell. */
const HOLDERS = 'h1, h2, h3, h4, p, li, td, th, dd, .words, .title, .name';

/** The element whose words are those of a statement; undefined when the page shows others. */
function findStatement({ words, part, nth }: Statement, page: Document): Element | undefined {
  const wanted = letters(words);
  if (wanted === '') return undefined;
  // The page with all parts has a section for each.
  const title = part === undefined ? null : page.getElementById(part);
  const around = title?.closest('section') ?? page.querySelector('main');
  const holders = [...(around?.querySelectorAll(HOLDERS) ?? [])];
  const same = innermost(holders.filter((holder) => writtenIn(holder) === wanted));
  const begins = innermost(holders.filter((holder) => writtenIn(holder).startsWith(wanted)));
  const includes = innermost(holders.filter((holder) => writtenIn(holder).includes(wanted)));
  const found = [same, begins, includes].find(({ length }) => length > 0) ?? [];
  const element = found[nth] ?? found[0];
  // The picture belongs to its words.
  return element?.closest('.statement') ?? element;
}

/** What the editor has written, without what the page says of links. */
function writtenIn(holder: Element): string {
  const copy = holder.cloneNode(true) as Element;
  for (const said of copy.querySelectorAll('.elsewhere')) said.remove();
  return letters(copy.textContent);
}

/** Pages have spaces and places to break a line that the text does not have. */
function letters(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b]+/g, '');
}

/** A list item and the paragraph in it have the same words: the paragraph is meant. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));
}
