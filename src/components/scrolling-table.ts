import { jsx } from 'astro/jsx-runtime';

/**
 * The component for a table: a box of its own, which scrolls where the table is wider than the
 * screen, so that the page does not. Not a landmark, since a page may have many of one name.
 *
 * @param label what a screen reader calls the box
 */
export function scrollingTable(label: string) {
  return ({ children }: { children: unknown }) =>
    jsx('div', {
      class: 'table',
      role: 'group',
      'aria-label': label,
      tabindex: '0', // Safari scrolls only what can have the focus
      children: jsx('table', { children }),
    });
}
