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
 * @param hrefOf where the meaning of a hard word stands, by its anchor
 */
export function hardWord(hrefOf: (id: string) => string) {
  return ({ id, children }: HardWordProps) =>
    jsx('a', { class: 'hard-word', href: hrefOf(id), children: jsx('strong', { children }) });
}
