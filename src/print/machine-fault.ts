/** Something is wrong with the machine, not with the words: no browser, a full disk, a browser that died. */
export class MachineFault extends Error {
  override readonly name = 'MachineFault';

  /**
   * @param message what happened, and what to do about it
   * @param cause the error behind it
   */
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
