import type { VFile } from 'vfile';
import { message, type MessageParts } from '../source/message.ts';

/** What a message says, without its place. */
export type Mistake = Omit<MessageParts, 'file' | 'place'>;

/** Adds a message to the file that is being read, with its place. */
export function report(file: VFile, place: MessageParts['place'], mistake: Mistake): void {
  file.messages.push(message({ ...mistake, file: file.path, place }));
}
