import { jsx } from 'astro/jsx-runtime';

interface HeadingProps {
  id?: string;
  children: unknown;
}

/** Headings one level lower, for a part that is one of many on its page. */
export const lowerHeadings = { h2: heading(3), h3: heading(4), h4: heading(5), h5: heading(6), h6: heading(6) };

function heading(level: number) {
  return ({ id, children }: HeadingProps) => jsx(`h${level}`, { id, children });
}
