import { readerWords } from '../words.ts';
import { Listening } from './listening.ts';

let listening: Listening | undefined;

/**
 * Reads the page aloud, or one statement of it; or stops. What could not be had, words or voices, is
 * asked for again at the next press.
 */
export async function use(control: HTMLElement): Promise<void> {
  // Once all is there nothing is waited for: Safari lets a page speak only while a press is handled.
  if (!listening?.isReady) {
    const words = await readerWords();
    listening ??= new Listening(words);
    if (!(await listening.prepare(control))) return;
  }
  listening.press(control);
}
