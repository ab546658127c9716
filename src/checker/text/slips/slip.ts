import type { Stretch } from '../../written/prose.ts';

/** Something that was most likely not meant. */
export interface Slip extends Stretch {
  /** What was meant, for a message. */
  expected: string;
  todo: string;
}
