/** The words of a thousand documents, and not those of a broken one. */
const MOST = 20_000;

/**
 * Makes a function that works once for each word, since documents have most words in common. When it
 * has met very many it begins anew, so that the memory stays the same.
 */
export function onceForWords<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, { made: Made }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.made;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(word, { made });
    return made;
  };
}
