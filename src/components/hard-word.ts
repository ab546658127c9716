import { jsx } from 'astro/jsx-runtime';

interface HardWordProps {
  /** Its anchor in the list of hard words. */
  id: string;
  children: unknown;
}

/**
 * The component for a hard word in a sentence: bold, and a link to what it means. It is not an
 * .astro file, since the line end at the end of one would become a space before a full stop.
 *
 * A screen reader says what it means, and so does the page when it is pressed: the meaning is with
 * the word, since it must be there without a network.
 *
 * @param hrefOf where the meaning of a hard word stands, by its anchor
 * @param meaningOf what it means; left out on paper, where the list is at the end
 */
export function hardWord(hrefOf: (id: string) => string, meaningOf?: (id: string) => string | undefined) {
  return ({ id, children }: HardWordProps) =>
    jsx('a', {
      class: 'hard-word',
      href: hrefOf(id),
      'aria-description': meaningOf?.(id),
      children: jsx('strong', { children }),
    });
}
