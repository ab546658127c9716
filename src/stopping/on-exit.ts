const works = new Set<() => void>();

/**
 * Does something when the process ends, also when it is stopped in the middle of its work: what it
 * has started must not outlive it. What is done may not wait for anything. Nothing is done when the
 * system kills the process, which no process learns of.
 *
 * @returns what forgets it, once it is done in another way
 */
export function onExit(work: () => void): () => void {
  // One listener for all: Node warns of many.
  if (works.size === 0) process.once('exit', doAll);
  works.add(work);
  return () => {
    works.delete(work);
    if (works.size === 0) process.off('exit', doAll);
  };
}

function doAll(): void {
  for (const work of works) work();
}
