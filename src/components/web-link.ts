import { jsx } from 'astro/jsx-runtime';

interface LinkProps {
  href?: string;
  children: unknown;
}

/**
 * The component for a link: one to another website says so, and does not tell that website where
 * its reader comes from. It is not an .astro file, since the line end at the end of one would
 * become a space before a full stop.
 *
 * @param note what is said of a link to another website
 * @param site the address of this website
 */
export function webLink(note: string, site: URL | undefined) {
  return ({ href = '', children, ...rest }: LinkProps) => {
    if (!leadsElsewhere(href, site)) return jsx('a', { href, ...rest, children });
    const said = jsx('span', { class: 'elsewhere', children: ` ${note}` });
    return jsx('a', { href, rel: 'noreferrer', ...rest, children: [children, said] });
  };
}

function leadsElsewhere(href: string, site: URL | undefined): boolean {
  return /^https?:/i.test(href) && new URL(href).host !== site?.host;
}
