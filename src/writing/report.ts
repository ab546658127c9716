import type { VFile } from 'vfile';
import { message, type Mistake, type Place } from '../source/message.ts';

/** Reports a mistake: adds a message to the file that is being read, with its place. */
export function report(file: VFile, place: Place | undefined, mistake: Mistake): void {
  file.messages.push(message({ ...mistake, file: file.path, place }));
}
