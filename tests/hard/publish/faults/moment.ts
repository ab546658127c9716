/** A moment of a build, told by the messages that it sends to the browser, and what happens then. */
export interface Moment {
  /** The name of the message in the DevTools protocol; any message when left out. */
  method?: string | undefined;
  /** After how many of them. */
  time: number;
  /** Whether it happens again and again. */
  isEachTime?: boolean;
  does: 'kill browser' | NodeJS.Signals;
  /** The file that is written when it has happened. */
  done: string;
}
