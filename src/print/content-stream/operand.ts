/** A name such as /Span. It is a class, so that it is never taken for a string. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands before an operator; a string is bytes, since its meaning depends on the font. */
export type Operand = number | boolean | null | Name | Uint8Array | Operand[] | Map<string, Operand>;
