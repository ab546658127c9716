/** Words that are said as they are written, or `[written, said]`. */
export type SpokenPiece = string | readonly [written: string, said: string];

/** A sentence in pieces; only a text when all of it is said as it is written. */
export type SentenceInFile = string | readonly SpokenPiece[];

/**
 * speech.json of a page, as short as it can be: for each title, heading and statement its anchor
 * and its sentences.
 */
export type SpokenFile = readonly (readonly [id: string, ...sentences: SentenceInFile[]])[];
