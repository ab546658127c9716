import { documentColours, type DocumentColours, type Scheme } from '../model/document-colours.ts';
import { colours } from '../styles/colours.ts';

/** The value of the setting `colours` that shows each scheme, and which of the browser's own looks goes with it. */
const schemes: readonly (readonly [scheme: Scheme, setting: string, browser: 'light' | 'dark'])[] = [
  ['light', 'light', 'light'],
  ['dark', 'dark', 'dark'],
  ['cream', 'soft', 'light'],
  ['contrast', 'contrast', 'dark'],
];

/**
 * The CSS variables of a page's colours, `--ink`, `--accent` and so on: as the device has them, and
 * as a reader has chosen in the settings.
 * @param accent the document's own colour, as `#rrggbb`
 */
export function colourRules(accent: string): string {
  const own = documentColours(accent);
  const device = [
    `:root{${variables({ ...colours.both, ...own.light })}}`,
    `@media (prefers-contrast:more){:root{${variables(strengthened(own.light))}}}`,
    `@media (prefers-color-scheme:dark){:root{${variables({ ...own.dark })}}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${variables({ ...own.contrast })}}}`,
  ];
  const chosen = schemes.map(
    ([scheme, setting, browser]) =>
      `:root[data-colours=${setting}]{color-scheme:${browser};${variables({ ...own[scheme] })}}`,
  );
  return [...device, ...chosen].join('');
}

/** What is faint is as strong as words are. */
function strengthened({ ink, paper, accent }: DocumentColours): Record<string, string> {
  return { soft: ink, tint: paper, line: ink, edge: accent };
}

function variables(own: Record<string, string>): string {
  return Object.entries(own)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
