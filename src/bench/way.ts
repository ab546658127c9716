/** A way to print, which is measured. */
export interface Way {
  name: string;
  /** Prints once, from its start to its end, and gives the files that came of it. */
  print: () => Promise<Uint8Array[]>;
}
