/** In the address of a page that shows one statement at a time: `…/your-rights/?one#ANCHOR`. */
const ONE = 'one';

/** `…/your-rights/?one=last`: for who comes back from the part after it. */
const LAST = 'last';

/** Whether the address asks for one statement at a time, whatever is set. */
export function asksForOne(): boolean {
  return new URLSearchParams(location.search).has(ONE);
}

/** Whether the address asks for the last statement of the part. */
export function asksForLast(): boolean {
  return new URLSearchParams(location.search).get(ONE) === LAST;
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

/** The address of the part after this one, which goes on as this one does. */
export function addressAfter(href: string): string {
  return asksForOne() ? `${href}?${ONE}` : href;
}

/** The address of the end of the part before this one. */
export function addressBefore(href: string): string {
  return `${href}?${ONE}=${LAST}`;
}
