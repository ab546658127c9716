/**
 * The names that an editor may have meant, nearest first, three at most; none when all are far off.
 *
 * @param name what was written
 * @param names what could have been written
 */
export function nearestNames(name: string, names: Iterable<string>): string[] {
  const far = Math.max(2, Math.floor(name.length / 3));
  return [...new Set(names)]
    .map((known) => ({ known, distance: distanceBetween(name, known) }))
    .filter(({ known, distance }) => distance <= far || sharesAllWords(name, known))
    .sort((a, b) => a.distance - b.distance || a.known.localeCompare(b.known, 'en'))
    .slice(0, 3)
    .map(({ known }) => known);
}

/** `card-identification` for `identification-card`, `police` for `police-check`. */
function sharesAllWords(name: string, known: string): boolean {
  const knownWords = new Set(known.split('-'));
  return name.split('-').every((word) => knownWords.has(word));
}

/** How many letters to add, remove or exchange to turn one into the other (Levenshtein). */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(from).entries()) {
    let previous = at + 1;
    row = row.map((above, column) => {
      if (column === 0) return previous;
      const diagonal = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      previous = Math.min(diagonal, above + 1, previous + 1);
      return previous;
    });
  }
  return row.at(-1) ?? 0;
}
