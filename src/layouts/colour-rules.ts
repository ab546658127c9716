import { documentColours } from '../model/document-colours.ts';
import { colours } from '../styles/colours.ts';

/**
 * The CSS variables of a page's colours, in light and in dark: `--ink`, `--accent` and so on.
 * @param accent the document's own colour, as `#rrggbb`
 */
export function colourRules(accent: string): string {
  const { light, dark } = documentColours(accent);
  const inLight = variables({ ...colours.both, ...light });
  return `:root{${inLight}}@media (prefers-color-scheme:dark){:root{${variables({ ...dark })}}}`;
}

function variables(own: Record<string, string>): string {
  return Object.entries(own)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
