/** Says what a build is doing: a line a step, with its time. */
export interface Progress {
  /**
   * Runs one step: says its name at once, and then what came of it and how long it took.
   * @param name what is being done, as in `Reading the content`
   * @param work does it
   * @param outcome what came of it, in a few words
   */
  step: <T>(name: string, work: () => T | Promise<T>, outcome: (result: T) => string) => Promise<T>;
}

const NAME_WIDTH = 24;
const OUTCOME_WIDTH = 44;

/**
 * Makes what says how far a command is.
 * @param write where text goes, without a line end of its own
 * @param now the time in milliseconds
 */
export function startProgress(write: (text: string) => void, now: () => number = () => performance.now()): Progress {
  return {
    step: async (name, work, outcome) => {
      const from = now();
      write(name.padEnd(NAME_WIDTH));
      const result = await work();
      const seconds = ((now() - from) / 1000).toFixed(1);
      write(`${outcome(result).padEnd(OUTCOME_WIDTH)}${seconds.padStart(6)} s\n`);
      return result;
    },
  };
}
