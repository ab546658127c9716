import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { message, type MessageParts } from '../source/message.ts';

/** Adds a message to the file that is being read, with its place. */
export function report(file: VFile, place: Point | undefined, parts: Omit<MessageParts, 'file' | 'place'>): void {
  file.messages.push(message({ ...parts, file: file.path, place }));
}
