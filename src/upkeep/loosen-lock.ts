interface Lock {
  packages: Record<string, { optional?: boolean; engines?: unknown; os?: unknown }>;
}

/**
 * Takes the wanted Node version off the optional packages of a lock. An npm that runs on an older
 * Node would leave these packages out without a word, though the scripts run on the Node that the
 * lock brings with it; a package that is not optional it only warns of.
 *
 * @param text package-lock.json
 * @returns the same lock, loosened
 */
export function loosenLock(text: string): string {
  const lock = JSON.parse(text) as Lock;
  for (const entry of Object.values(lock.packages)) {
    if (entry.optional === true) delete entry.engines;
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}
