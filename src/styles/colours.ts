/**
 * The colours of the website, each here and nowhere else. What a document tints (bands, lines,
 * edges) is mixed from its own colour: src/model/document-colours.ts.
 */
export const colours = {
  /** The colour of a document that names none in its document.yaml, and of the website's icon. */
  accent: '#00566b',
  light: {
    /** Words. */
    ink: '#1a1a1a',
    /** Words that matter less. */
    soft: '#4a4a4a',
    /** What words stand on. */
    paper: '#ffffff',
  },
  dark: {
    ink: '#f2f2f2',
    soft: '#c8cdd2',
    paper: '#16191d',
  },
  /** For whom white is too bright: "soft" in the settings. */
  cream: {
    ink: '#1a1a1a',
    soft: '#4a4a4a',
    paper: '#fdf6e3',
  },
  /** For whom the other colours are too near each other: "high contrast" in the settings. */
  contrast: {
    ink: '#ffffff',
    soft: '#ffffff',
    paper: '#000000',
    /** In the place of the document's own colour. */
    accent: '#ffe14d',
  },
  /** The same in light and in dark. */
  both: {
    /** What pictures stand on. */
    tile: '#ffffff',
    /** The inner ring round what has the focus. */
    focus: '#ffd400',
    /** Words on that colour: the one that is being said. */
    'on-focus': '#1a1a1a',
  },
} as const;
