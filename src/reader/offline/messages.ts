/** What a page tells the worker: the list of the files to keep. */
export interface KeepMessage {
  keep: string;
}

/** What the worker tells a page that shows kept words, when newer ones have come after all. */
export const NEWER = 'newer';
