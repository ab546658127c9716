import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import type { KeptFile } from './kept-sounds.ts';
import { measure } from './measure.ts';

/** For each ending: what the file must be, and its type for browsers. */
const kinds: Readonly<Record<string, { container: RegExp; type: string }>> = {
  '.mp3': { container: /^MPEG$/, type: 'audio/mpeg' },
  '.ogg': { container: /^Ogg$/, type: 'audio/ogg' },
  '.opus': { container: /^Ogg$/, type: 'audio/ogg; codecs=opus' },
  '.m4a': { container: /M4A|isom|mp4/i, type: 'audio/mp4' },
};

/**
 * Looks at a recorded file; it is published as it is.
 * @param root the project's folder
 * @param recording the file, from the content folder
 * @returns the file, or what is wrong with it
 */
export async function takeRecording(
  root: string,
  recording: string,
): Promise<{ file?: KeptFile; problem?: VFileMessage }> {
  const path = join(root, 'content', recording);
  const content = await readFile(path);
  const ending = extname(recording).toLowerCase();
  const kind = kinds[ending];
  const { container, seconds } = await measure(content, recording);
  if (!kind?.container.test(container ?? '') || seconds === 0) return { problem: notSound(recording, ending) };
  return { file: { path, ending, type: kind.type, seconds, bytes: content.byteLength } };
}

function notSound(recording: string, ending: string): VFileMessage {
  return message({
    file: `content/${recording}`,
    rule: 'recording',
    found: `file that is no sound of the kind \`${ending}\``,
    expected: 'what its name says',
    todo: 'save the recording once more, as MP3; a file that was only renamed does not become one',
  });
}
