import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

const help = { type: 'boolean', short: 'h', default: false } as const;

type WithHelp<Options> = Options & { help: typeof help };

/**
 * Reads what stands behind the name of a command: options, and the names of files or folders.
 * @param given as `process.argv.slice(2)`
 * @param options as `parseArgs` of Node.js wants them; `--help` and `-h` need not be among them
 * @returns an error says what is wrong, in one sentence
 */
export function readCommandLine<Options extends ParseArgsOptionsConfig>(
  given: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: WithHelp<Options>; allowPositionals: true }>> | 'help' | Error {
  try {
    const read = parseArgs({ args: [...given], allowPositionals: true, options: { ...options, help } });
    const { help: isHelp }: { help?: unknown } = read.values;
    return isHelp === true ? 'help' : read;
  } catch (error) {
    // Node says in its second sentence how to name a file that begins with a hyphen.
    return new Error(error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : String(error));
  }
}
