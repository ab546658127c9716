import type { Operand } from '../../content-stream/operand.ts';
import type { Font } from './font.ts';
import { identity, matrixOf, multiply, transform, type Matrix, type Point } from './matrix.ts';
import type { TextRun } from './page-content.ts';

/** Where letters stand inside a text object (ISO 32000-1, 9.4): from BT to ET. */
export class TextCursor {
  readonly runs: TextRun[] = [];
  readonly begin: number;
  readonly #page: Matrix;
  /** Where the line begins, and where the next letter stands on it. */
  #line = identity;
  #along = 0;
  #letterSpace = 0;
  #wordSpace = 0;
  #lead = 0;

  /**
   * @param begin the index of the operator BT
   * @param page the transformation that holds there
   */
  constructor(begin: number, page: Matrix) {
    this.begin = begin;
    this.#page = page;
  }

  /** Takes an operator that moves or spaces text; any other changes nothing. */
  move(operator: string, numbers: readonly number[]): void {
    const [first = 0, second = 0] = numbers;
    if (operator === 'Tm') this.#startLine(matrixOf(numbers));
    else if (operator === 'Td') this.#startLine(multiply([1, 0, 0, 1, first, second], this.#line));
    else if (operator === 'TD') {
      this.#lead = -second;
      this.#startLine(multiply([1, 0, 0, 1, first, second], this.#line));
    } else if (operator === 'T*') this.#startLine(multiply([1, 0, 0, 1, 0, -this.#lead], this.#line));
    else if (operator === 'TL') this.#lead = first;
    else if (operator === 'Tc') this.#letterSpace = first;
    else if (operator === 'Tw') this.#wordSpace = first;
  }

  /** Takes an operator that shows text. */
  show(operands: readonly Operand[], { font, size }: { font: Font; size: number }, index: number): void {
    const start = this.#place();
    let text = '';
    for (const piece of operands.flatMap((operand) => (Array.isArray(operand) ? operand : [operand]))) {
      if (typeof piece === 'number') this.#along -= (piece / 1000) * size;
      if (!(piece instanceof Uint8Array)) continue;
      for (const code of font.codes(piece)) {
        const letter = font.textOf(code);
        text += letter;
        this.#along += (font.widthOf(code) / 1000) * size + this.#letterSpace + (letter === ' ' ? this.#wordSpace : 0);
      }
    }
    const [, , c, d] = multiply(this.#line, this.#page);
    this.runs.push({ text, start, end: this.#place(), font, fontSize: size, size: size * Math.hypot(c, d), shownBy: index });
  }

  #startLine(line: Matrix): void {
    this.#line = line;
    this.#along = 0;
  }

  #place(): Point {
    return transform(multiply(this.#line, this.#page), [this.#along, 0]);
  }
}

/** The outermost points of runs of letters, with the height of the letters. */
export function textPoints(runs: readonly TextRun[]): Point[] {
  return runs.flatMap(({ start: [x, y], end: [toX], size }): Point[] => [
    [x, y],
    [toX, y + size],
  ]);
}
