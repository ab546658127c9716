import type { VFile } from 'vfile';
import { message, type MessageParts, type Place } from '../source/message.ts';

/** Reports a mistake: adds a message to the file that is being read, with its place. */
export function report(file: VFile, place: Place | undefined, parts: Omit<MessageParts, 'file' | 'place'>): void {
  file.messages.push(message({ ...parts, file: file.path, place }));
}
