/**
 * What a page says of a PDF that is not made yet: these marks stand in the page until the PDF is
 * there, and then the build puts the number of pages and the size in their place.
 */
const mark = (fact: 'pages' | 'size', pdf: string) => `[[${fact} of ${pdf}]]`;

/** The mark for the number of pages. */
export function pagesOf(pdf: string): string {
  return mark('pages', pdf);
}

/** The mark for the size, with its unit. */
export function sizeOf(pdf: string): string {
  return mark('size', pdf);
}

/** Any mark: the fact, and the PDF that it is of. */
const anyMark = /\[\[(pages|size) of ([^\]\s]+)\]\]/g;

/**
 * Puts facts in the place of the marks in a page.
 * @param html the page
 * @param factOf the words for a fact of a PDF
 */
export function fillMarks(html: string, factOf: (fact: 'pages' | 'size', pdf: string) => string): string {
  return html.replaceAll(anyMark, (_, fact: 'pages' | 'size', pdf: string) => factOf(fact, pdf));
}
