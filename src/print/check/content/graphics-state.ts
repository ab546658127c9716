import { Name } from '../../content-stream/operand.ts';
import type { Operator } from '../../content-stream/read-operators.ts';
import { Dictionary } from '../../values/dictionary.ts';

/** What of the graphics state matters for text. */
export interface GraphicsState {
  font: Dictionary | undefined;
  renderingMode: number;
}

/** Keeps the graphics state of a content stream, operator by operator. */
export class GraphicsStates {
  current: GraphicsState;
  private readonly saved: GraphicsState[] = [];

  constructor(start: GraphicsState) {
    this.current = start;
  }

  /** Takes in an operator that changes the state. */
  apply({ operator, operands }: Operator, resources: Dictionary | undefined): void {
    switch (operator) {
      case 'q':
        this.saved.push(this.current);
        break;
      case 'Q':
        this.current = this.saved.pop() ?? this.current;
        break;
      case 'Tf':
        this.current = { ...this.current, font: named(resources, 'Font', operands[0]) };
        break;
      case 'Tr':
        if (typeof operands[0] === 'number') this.current = { ...this.current, renderingMode: operands[0] };
        break;
      case 'gs': {
        const font = named(resources, 'ExtGState', operands[0])?.list('Font')?.at(0);
        if (font instanceof Dictionary) this.current = { ...this.current, font };
        break;
      }
    }
  }
}

/** What the resources have under a name (ISO 32000-1, 7.8.3). */
export function named(resources: Dictionary | undefined, kind: string, operand: unknown): Dictionary | undefined {
  return operand instanceof Name ? resources?.dictionary(kind)?.dictionary(operand.text) : undefined;
}
