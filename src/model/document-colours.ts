import { colours } from '../styles/colours.ts';
import { EDGE_CONTRAST, ENHANCED_CONTRAST, firstWithContrast, mix } from './contrast.ts';

/** The colours of a document's pages, in light or in dark, as `#rrggbb`. */
export interface DocumentColours {
  ink: string;
  soft: string;
  paper: string;
  /** The document's own colour, or the nearest shade of it that can be read on paper and on bands. */
  accent: string;
  /** Bands: paper with a little of the accent in it. */
  tint: string;
  /** Lines that only part one thing from another. */
  line: string;
  /** The edges of what can be pressed, and the rules beside lists. */
  edge: string;
}

/** The colours that a reader can choose: those of the device are light or dark. */
export type Scheme = 'light' | 'dark' | 'cream' | 'contrast';

/** How much of the accent is in a band and in a line. */
const shares: Readonly<Record<Scheme, { tint: number; line: number }>> = {
  light: { tint: 0.1, line: 0.28 },
  dark: { tint: 0.25, line: 0.4 },
  cream: { tint: 0.1, line: 0.28 },
  contrast: { tint: 0, line: 1 },
};

/**
 * All colours of a document's pages. They are mixed here and not by the browser, so that old
 * browsers show them too and the contrasts can be made sure of.
 * @param accent the document's own colour, as `#rrggbb`
 */
export function documentColours(accent: string): Record<Scheme, DocumentColours> {
  return {
    light: coloursIn('light', accent),
    dark: coloursIn('dark', accent),
    cream: coloursIn('cream', accent),
    contrast: coloursIn('contrast', colours.contrast.accent),
  };
}

function coloursIn(scheme: Scheme, accent: string): DocumentColours {
  const { ink, soft, paper } = colours[scheme];
  const tint = mix(paper, accent, shares[scheme].tint);
  const readable = firstWithContrast(accent, ink, [paper, tint], ENHANCED_CONTRAST);
  return {
    ink,
    soft,
    paper,
    accent: readable,
    tint,
    line: mix(paper, readable, shares[scheme].line),
    // Whoever asks for contrast wants no faint edges.
    edge: scheme === 'contrast' ? readable : firstWithContrast(paper, readable, [paper, tint], EDGE_CONTRAST),
  };
}
