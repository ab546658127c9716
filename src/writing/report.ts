import type { VFile } from 'vfile';
import { message, type MessageParts, type Mistake } from '../source/message.ts';

/** Adds a message to the file that is being read, with its place. */
export function report(file: VFile, place: MessageParts['place'], mistake: Mistake): void {
  file.messages.push(message({ ...mistake, file: file.path, place }));
}
