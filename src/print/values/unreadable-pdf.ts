/** A file that cannot be checked: encrypted with a password, cut off, no PDF at all, or without end. */
export class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
}
