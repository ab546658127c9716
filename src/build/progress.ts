/** Says what a build is doing: a line a step, with its time. */
export interface Progress {
  /**
   * Runs one step, and says its name, what came of it and how long it took.
   * @param name what is being done, as in `Reading the content`
   * @param work does it
   * @param outcome what came of it, in a few words
   */
  step: <T>(name: string, work: () => T | Promise<T>, outcome: (result: T) => string) => Promise<T>;
}

const NAME_WIDTH = 24;
const OUTCOME_WIDTH = 44;

/**
 * @param write where lines go
 * @param now the time in milliseconds
 */
export function startProgress(
  write: (line: string) => void,
  now: () => number = performance.now.bind(performance),
): Progress {
  return {
    step: async (name, work, outcome) => {
      const from = now();
      const result = await work();
      const seconds = ((now() - from) / 1000).toFixed(1);
      write(`${name.padEnd(NAME_WIDTH)}${outcome(result).padEnd(OUTCOME_WIDTH)}${seconds.padStart(6)} s`);
      return result;
    },
  };
}
