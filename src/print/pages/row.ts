/** A picture and its words, or a heading, as it lies in a part before it is cut into pages. */
export interface Row {
  /** Distance of its upper edge from the top of the part, in CSS pixels. */
  top: number;
  /** Distance of its lower edge, without the space below. */
  bottom: number;
  /** Whether it must not be the last on its page: a heading, or the lead-in of a list. */
  staysWithNext: boolean;
  /** The number of the list it belongs to, with its lead-in; undefined outside lists. */
  list: number | undefined;
  /** Whether it is one of the ways to reach somebody, or their name. */
  isContact: boolean;
}
