import { extname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import { nearestNames } from '../source/nearest-names.ts';
import { readPartFileName } from '../writing/part-file.ts';

/** The kinds of files that browsers play, by the end of the name. */
const PLAYED = ['.mp3', '.ogg', '.opus', '.m4a'];

/** Sound and video that not all browsers play, or that are very large. */
const NOT_PLAYED = ['.wav', '.flac', '.aac', '.wma', '.aif', '.aiff', '.amr', '.caf', '.webm', '.weba', '.mp4', '.mov'];

/** The name of a recording of the hard words, without its end. */
const HARD_WORDS = 'hard-words';

/** Recordings, by the id of the part that they say, or `hard-words`: each with its name. */
export type Recordings = Readonly<Record<string, string>>;

/** Whether a file in the folder of a document is meant as a recording. */
export function isMeantAsRecording(file: string): boolean {
  return [...PLAYED, ...NOT_PLAYED].includes(endOf(file)) && !file.startsWith('notes-');
}

/**
 * Finds the recorded files beside the parts: `020-your-rights.mp3` is that of `020-your-rights.mdx`.
 * @param files the names of all files in the folder
 * @param hasHardWords whether the document has a page of hard words
 * @param name how messages name the folder
 */
export function readRecordings(
  files: readonly string[],
  hasHardWords: boolean,
  name: string,
): { recordings: Recordings; problems: VFileMessage[] } {
  const pages = new Map(
    files.flatMap((file) => {
      const part = readPartFileName(file);
      return part ? [[stemOf(file), part.id] as const] : [];
    }),
  );
  if (hasHardWords) pages.set(HARD_WORDS, HARD_WORDS);
  const found = new Map<string, string>();
  const problems = files.filter(isMeantAsRecording).flatMap((fileName) => {
    const file = `${name}/${fileName}`;
    const page = pages.get(stemOf(fileName));
    if (!PLAYED.includes(endOf(fileName))) return [wrongKind(file, fileName)];
    if (page === undefined) return [ofNothing(file, fileName, [...pages.keys()])];
    const other = found.get(page);
    if (other !== undefined) return [second(file, fileName, other)];
    found.set(page, fileName);
    return [];
  });
  return { recordings: Object.fromEntries(found), problems };
}

function endOf(file: string): string {
  return extname(file).toLowerCase();
}

function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

function wrongKind(file: string, fileName: string): VFileMessage {
  return message({
    file,
    rule: 'recording',
    found: `recording of the kind \`${endOf(fileName)}\``,
    expected: 'one that all browsers play: `.mp3`',
    todo: 'save it as MP3; begin its name with `notes-` if it is not to be published',
  });
}

function ofNothing(file: string, fileName: string, names: readonly string[]): VFileMessage {
  const [meant] = nearestNames(stemOf(fileName), names);
  return message({
    file,
    rule: 'recording',
    found: `recording \`${fileName}\` without a part`,
    expected: `the name of the part that it says, such as \`${meant ?? names[0] ?? '010-introduction'}${endOf(fileName)}\``,
    todo: 'rename the file; begin its name with `notes-` if it is not to be published',
  });
}

function second(file: string, fileName: string, other: string): VFileMessage {
  return message({
    file,
    rule: 'recording',
    found: `recording \`${fileName}\` beside \`${other}\``,
    expected: 'one recording for each part',
    todo: 'keep the one that is to be published, and take the other away',
  });
}
