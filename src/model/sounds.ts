/** The sound of a page: its words, spoken. */
export interface Sound {
  /** The address of the page. */
  page: string;
  /** How long it is. */
  seconds: number;
  /** Whether a person recorded it; if not, the build has made it. */
  isRecorded: boolean;
  /** The same in each format, the one that a browser should try first in front. */
  files: SoundFile[];
}

/** One file of a sound. */
interface SoundFile {
  /** Its address. */
  file: string;
  /** Its type, as browsers call it: `audio/mpeg`. */
  type: string;
  /** Its size in bytes. */
  bytes: number;
}
