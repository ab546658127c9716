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
