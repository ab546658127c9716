import { findEncoders, type Encoder } from './encoders.ts';
import { ProgramTrouble, runProgram } from './run-program.ts';

/** The programs of the machine that make sounds. */
export interface Tools {
  /** All that espeak-ng says of its version. */
  version: string;
  /** The voices that it has, as it lists them. */
  voices: string;
  /** One for each format. */
  encoders: Encoder[];
}

/**
 * Finds the programs that make sounds.
 * @param limit no program is waited for longer; in milliseconds
 * @returns what was found, and what is missing, in a few words
 */
export async function findTools(limit: number): Promise<{ tools?: Tools; missing?: string }> {
  try {
    const version = await runProgram('espeak-ng', ['--version'], limit);
    const voices = await runProgram('espeak-ng', ['--voices'], limit);
    const { encoders, without } = await findEncoders(limit);
    if (encoders.length === 0) return { missing: 'no ffmpeg is installed that makes Opus or MP3' };
    const tools = { version, voices, encoders };
    const [format] = without;
    return format ? { tools, missing: `no program is installed that makes ${format.name}` } : { tools };
  } catch (error) {
    if (error instanceof ProgramTrouble) return { missing: error.message };
    throw error;
  }
}
