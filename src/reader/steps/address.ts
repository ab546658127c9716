/** In the address of a page that shows one statement at a time: `…/your-rights/?one#ANCHOR`. */
const ONE = 'one';

/** Whether the address asks for one statement at a time, whatever is set. */
export function asksForOne(): boolean {
  return new URLSearchParams(location.search).has(ONE);
}

/** The id of the place that the address names; as it is written when it cannot be read, as in `#100%`. */
export function anchorInAddress(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * The address of a place on this page. With scripts off it still leads to the statement.
 * @param anchor the id of a statement; the top of the page when it is empty
 */
export function addressOf(anchor: string, isOne: boolean): string {
  const url = new URL(location.href);
  url.search = isOne ? `?${ONE}` : '';
  url.hash = anchor;
  return url.href;
}

/** The address of another page, which goes on as this one does. */
export function onwardAddress(href: string): string {
  return asksForOne() ? `${href}?${ONE}` : href;
}
