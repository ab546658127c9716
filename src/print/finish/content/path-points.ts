import type { Operator } from '../../content-stream/read-operators.ts';
import type { Point } from './matrix.ts';

/** The operators that build a path of points, beside `re`, which builds a rectangle, and `h`, which closes. */
const takesPoints: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y']);

/** Whether an operator builds a path. */
export function buildsPath(operator: string): boolean {
  return takesPoints.has(operator) || operator === 're' || operator === 'h';
}

/** The points that an operator adds to a path, in its own units; none for any other operator. */
export function pathPoints({ operator, operands }: Operator): Point[] {
  const numbers = operands.filter((operand) => typeof operand === 'number');
  if (operator === 're') {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    return [
      [x, y],
      [x + width, y + height],
    ];
  }
  if (!takesPoints.has(operator)) return [];
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points;
}
