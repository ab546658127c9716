import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { message } from './message.ts';

/** Text of a file, or the one message that says why it cannot be read as text. */
export type TextRead = { text: string; problem?: never } | { text?: never; problem: VFileMessage };

/** What stands in files that are open in an editor and not saved yet, by their path. */
export type UnsavedFiles = ReadonlyMap<string, string>;

/** More text than this no reader reads, and some of what comes after would take very long for it; in bytes. */
const MOST = 250_000;

/** Unlike toString() it leaves the byte order mark out. */
const decoder = new TextDecoder();

/**
 * Reads a file as UTF-8, strictly: a byte that is not UTF-8 is a mistake to report, not a sign to
 * guess at, since a legal text with wrong letters must not be published.
 *
 * @param path where the file is
 * @param file how messages name it
 * @param unsaved what is read in the place of files that are open in an editor
 * @throws when the file may not be read (a fault of the machine)
 */
export function readText(path: string, file: string, unsaved?: UnsavedFiles): TextRead {
  const open = unsaved?.get(path);
  if (open !== undefined) return { text: withLineEnds(open) };
  const bytes = readBytes(path);
  if (!bytes) return { problem: noFile(file) };
  if (bytes.length > MOST) return { problem: tooLarge(bytes.length, file) };
  if (!isUtf8(bytes)) return { problem: notUtf8(bytes, file) };
  const text = decoder.decode(bytes);
  const lone = text.search(/\r(?!\n)/);
  return lone === -1 ? { text: withLineEnds(text) } : { problem: oldLineEnd(text.slice(0, lone), file) };
}

/** What is in a file; nothing when it is a folder, or a link that leads nowhere or back to itself. */
function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isNoFile = code === 'EISDIR' || code === 'ELOOP' || (code === 'ENOENT' && isLink(path));
    if (isNoFile) return undefined;
    throw error;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function noFile(file: string): VFileMessage {
  return message({
    file,
    rule: 'no-file',
    found: 'folder, or link that leads to no file',
    expected: 'a file with text',
    todo: 'put the file itself there',
  });
}

/** Those of old Macs: Astro, which reads the parts as well, takes them for no line ends. */
function oldLineEnd(before: string, file: string): VFileMessage {
  const lines = before.split('\n');
  return message({
    file,
    place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    rule: 'line-ends',
    found: 'line end of old Macs (CR)',
    expected: 'those of today (LF, or CRLF of Windows)',
    todo: 'open the file in your editor and save it with the line ends LF',
  });
}

function tooLarge(bytes: number, file: string): VFileMessage {
  return message({
    file,
    rule: 'large-file',
    found: `file of ${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`,
    expected: `at most ${MOST / 1000} kB`,
    todo: 'see whether it is the right file, and take out what does not belong there',
  });
}

/** The line ends of Windows become those that all other files have. */
function withLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function notUtf8(bytes: Buffer, file: string): VFileMessage {
  const at = firstWrongByte(bytes);
  const before = bytes.subarray(0, at).toString('utf8').split('\n');
  const byte = bytes[at]?.toString(16).padStart(2, '0') ?? '';
  return message({
    file,
    place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    rule: 'utf-8',
    found: `byte ${byte}`,
    expected: 'text in UTF-8',
    todo: 'open the file in your editor and save it with the encoding UTF-8',
  });
}

/** Where the first character begins that is not UTF-8. */
function firstWrongByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // What stands before is right, but may end inside a character that is then broken off.
  while (!isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

/** Whether bytes are UTF-8 that may end inside a character. */
function isUtf8Start(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
