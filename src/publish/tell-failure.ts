import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { MachineFault } from '../print/machine-fault.ts';
import { WritingMistakes } from '../model/writing-mistakes.ts';

/** What a failed command says, and the exit code that tells scripts which kind of failure it was. */
export interface Failure {
  text: string;
  /** 1: the words have mistakes, and an editor can mend them. 2: the machine has a fault. */
  exitCode: 1 | 2;
}

/**
 * Turns what was thrown into words for the person who can mend it.
 * @param error what was thrown
 */
export function tellFailure(error: unknown): Failure {
  const mistakes = findCause(error, WritingMistakes);
  if (mistakes) return { text: withCount(mistakes), exitCode: 1 };
  const fault = findCause(error, MachineFault);
  if (fault) return { text: [fault.message, ...reasons(fault.cause)].join('\n'), exitCode: 2 };
  return { text: [systemFault(error), ...reasons(error)].join('\n'), exitCode: 2 };
}

function withCount(mistakes: WritingMistakes): string {
  const { length } = mistakes.problems;
  return `${mistakes.message}\n\n${length} ${length === 1 ? 'mistake' : 'mistakes'} to mend. Nothing was published.`;
}

/** The words for what the system itself refused, by its error code. */
const systemFaults: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room on it, and try again.',
  EDQUOT: 'Your share of the disk is full. Make room on it, and try again.',
  EACCES: 'A file or folder may not be written or read. Give yourself the right to it, and try again.',
  EPERM: 'A file or folder may not be changed. Give yourself the right to it, and try again.',
  EROFS: 'The disk can only be read. Work in a folder that can be written.',
  EXDEV:
    'dist/ and .plainleaf/ are on two disks, and a finished build is moved from one to the other. Put them on one.',
  EBUSY: 'dist/ or .plainleaf/ is a disk of its own, and cannot be moved. Make it a plain folder, and try again.',
  EMFILE: 'Too many files are open. Close other programs, and try again.',
  ENOMEM: 'The memory is full. Close other programs, and try again.',
};

function systemFault(error: unknown): string {
  const code = findCode(error);
  const known = code === undefined ? undefined : systemFaults[code];
  if (known !== undefined) return [known, ...(code === 'ENOSPC' ? roomLeft() : [])].join('\n');
  return 'The command stopped at something that it does not know. Please report it with these words:';
}

/** The system does not say which disk is full: it may be either that a build writes to. */
function roomLeft(): string[] {
  return [process.cwd(), tmpdir()].map((folder) => {
    const { bavail, bsize } = statfsSync(folder);
    return `  ${folder} has room for ${Math.floor((bavail * bsize) / 2 ** 20)} MB now that nothing half-made is left.`;
  });
}

function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && error.code in systemFaults) return error.code;
  const written = Object.keys(systemFaults).find((code) => error.message.includes(code)) ?? nativeCode(error.message);
  return written ?? findCode(error.cause);
}

/** The bundler tells of the system's faults in the words of Rust. */
function nativeCode(text: string): string | undefined {
  const number = /\(os error (\d+)\)/.exec(text)?.[1];
  return number === undefined ? undefined : { 12: 'ENOMEM', 13: 'EACCES', 28: 'ENOSPC', 30: 'EROFS' }[number];
}

function findCause<T extends Error>(error: unknown, kind: new (...args: never[]) => T): T | undefined {
  if (error instanceof kind) return error;
  return error instanceof Error ? findCause(error.cause, kind) : undefined;
}

/** The first words of each error behind a fault, for whoever is asked to help. */
function reasons(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const lines = error.message.split('\n').filter((line) => line.trim() !== '');
  // "Build failed with 1 error:" alone helps nobody.
  const reason = lines.slice(0, lines[0]?.endsWith(':') ? 2 : 1).join(' ');
  return [...(reason === '' ? [] : [`  because: ${reason}`]), ...reasons(error.cause)];
}
