import type { Point } from 'unist';
import type { VFileMessage } from 'vfile-message';

/** Where a message is about: from its start to before its end. */
export interface Range {
  start: Place;
  /** Undefined when the message is about a place, not about letters. */
  end: Place | undefined;
}

type Place = Pick<Point, 'line' | 'column'>;

/** The letters that a message is about. */
export function rangeOf({ place, line = 1, column = 1 }: VFileMessage): Range {
  return place && 'start' in place
    ? { start: place.start, end: place.end }
    : { start: { line, column }, end: undefined };
}
