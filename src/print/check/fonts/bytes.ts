/** Reads numbers, highest byte first; beyond the end all is 0, so that a broken font is read to its end. */
export class Bytes {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get length(): number {
    return this.bytes.length;
  }

  number(at: number, size: number): number {
    let value = 0;
    for (let index = at; index < at + size; index += 1) value = value * 256 + (this.bytes[index] ?? 0);
    return value;
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  word(at: number): number {
    return this.number(at, 2);
  }

  signed(at: number): number {
    const value = this.word(at);
    return value > 0x7fff ? value - 0x10000 : value;
  }

  long(at: number): number {
    return this.number(at, 4);
  }

  latin(at: number, length: number): string {
    return Buffer.from(this.bytes.subarray(at, at + length)).toString('latin1');
  }
}
