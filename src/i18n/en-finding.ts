/** What finding forgives in English. */
export const englishFinding = {
  /** Words that say little: they count only when nothing else was typed. */
  smallWords: [
    ...['a', 'an', 'and', 'are', 'as', 'at', 'be', 'by', 'can', 'do', 'does', 'for', 'from', 'have', 'how', 'i', 'if'],
    ...['in', 'is', 'it', 'me', 'my', 'of', 'on', 'or', 'our', 'that', 'the', 'they', 'this', 'to', 'us', 'we', 'what'],
    ...['when', 'where', 'which', 'who', 'why', 'will', 'with', 'you', 'your'],
  ],
  /** Endings that make no difference, and how many letters there must be before them: `rights`, `complaining`. */
  endings: [
    ['ing', 4],
    ['ed', 4],
    ['s', 3],
  ] satisfies [string, number][],
  /**
   * Letters that are taken as one another, since they sound alike or are spelled so elsewhere:
   * `fotograph`, `kookie`, `organization`, `color`. Each is replaced, in this order.
   */
  sameLetters: [
    ['ph', 'f'],
    ['c', 'k'],
    ['z', 's'],
    ['y', 'i'],
    ['our', 'or'],
  ] satisfies [string, string][],
};
