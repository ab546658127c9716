import ranges from '@fontsource/andika/unicode.json' with { type: 'json' };

const weights = [400, 700] as const;
const subsets = ['latin', 'latin-ext'] as const;

/** How many of the variants below every page needs at once: those of Latin. */
export const preloadedVariants = weights.length;

/** The files of Andika that a page may need, Latin first; a browser takes what its words need. */
export const andika = subsets.flatMap((subset) =>
  weights.map((weight) => ({
    src: [`./node_modules/@fontsource/andika/files/andika-${subset}-${weight}-normal.woff2`] as const,
    weight,
    style: 'normal' as const,
    unicodeRange: ranges[subset].split(','),
  })),
);
