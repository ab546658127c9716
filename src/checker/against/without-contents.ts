const HEADING = /^(?:table of )?contents ?(?:pages?)? ?:?$/i;
const WITH_PAGE = /[\s.…]\d{1,3}\s*$/;

/** The lines of a text without its page of contents: the titles come again, and page numbers are no facts. */
export function withoutContents<Line extends { text: string }>(lines: readonly Line[]): Line[] {
  const from = lines.findIndex(({ text }) => HEADING.test(text.trim().replaceAll(/\s+/g, ' ')));
  if (from === -1) return [...lines];
  const length = lines.slice(from + 1).findIndex(({ text }) => !WITH_PAGE.test(text));
  const behind = length === -1 ? lines.length : from + 1 + length;
  // A heading "Contents" with no page numbers below it is no page of contents.
  return behind === from + 1 ? [...lines] : [...lines.slice(0, from), ...lines.slice(behind)];
}
