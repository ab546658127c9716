import { Name, type Operand } from '../../content-stream/operand.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { PdfValues } from '../../values/pdf-values.ts';
import { buildsPath, pathPoints } from './path-points.ts';
import { readFont, type Font } from './font.ts';
import { identity, matrixOf, multiply, transform, type Matrix, type Point } from './matrix.ts';
import type { Mark, PageContent, Painting } from './page-content.ts';
import { TextCursor, textPoints } from './text-cursor.ts';

const paintsPath: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const showsText: ReadonlySet<string> = new Set(['Tj', 'TJ']);
const paintsPicture: ReadonlySet<string> = new Set(['Do', 'sh', 'BI']);

/** Walks through the operators of a page, and writes down in `content` what is painted and what is marked. */
export function readPaintings(content: PageContent): void {
  const { operators, paintings, marks } = content;
  const fontNamed = fontsOf(content);
  const open: (Mark | undefined)[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  let path: { from: number; matrix: Matrix } | undefined;
  let text: TextCursor | undefined;
  let font: { font: Font; size: number } | undefined;

  const paint = (kind: Painting['kind'], from: number, to: number, points: Painting['points'], runs: Painting['runs'] = []) => {
    const mark = open.findLast((candidate) => candidate !== undefined);
    const painting = { kind, from, to, points, runs, mark };
    paintings.push(painting);
    mark?.paintings.push(painting);
  };

  for (const [index, { operator, operands }] of operators.entries()) {
    const numbers = () => operands.filter((operand) => typeof operand === 'number');
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (operator === 'cm') matrix = multiply(matrixOf(numbers()), matrix);
    else if (operator === 'BDC' || operator === 'BMC') {
      const mcid = mcidOf(operands[1]);
      const mark = mcid === undefined ? undefined : { page: content, mcid, begin: index, end: index, paintings: [] };
      if (mark) marks.set(mark.mcid, mark);
      open.push(mark);
    } else if (operator === 'EMC') {
      const mark = open.pop();
      if (mark) mark.end = index;
    } else if (buildsPath(operator)) {
      // No change of place can stand inside a path.
      path ??= { from: index, matrix };
    } else if (operator === 'n') path = undefined;
    else if (paintsPath.has(operator)) {
      const { from, matrix: at } = path ?? { from: index, matrix };
      const outline = () => operators.slice(from, index).flatMap(pathPoints);
      paint('path', from, index, () => outline().map((point) => transform(at, point)));
      path = undefined;
    } else if (paintsPicture.has(operator)) {
      const at = matrix;
      paint('picture', index, index, () => unitSquare.map((point) => transform(at, point)));
    } else if (operator === 'BT') text = new TextCursor(index, matrix);
    else if (operator === 'Tf') font = fontNamed(operands[0], numbers()[0] ?? 0);
    else if (operator === 'ET') {
      const runs = text?.runs ?? [];
      if (text && runs.length > 0) paint('text', text.begin, index, () => textPoints(runs), runs);
      text = undefined;
    } else if (text && showsText.has(operator) && font) text.show(operands, font, index);
    else text?.move(operator, numbers());
  }
}

const unitSquare: readonly Point[] = [
  [0, 0],
  [1, 1],
];

function mcidOf(properties: Operand | undefined): number | undefined {
  const mcid = properties instanceof Map ? properties.get('MCID') : undefined;
  return typeof mcid === 'number' ? mcid : undefined;
}

/** Reads each font of the resources once. */
function fontsOf({
  page,
  resources,
  fonts: list,
}: PageContent): (name: Operand | undefined, size: number) => { font: Font; size: number } | undefined {
  const values = new PdfValues(page.doc.context).read(resources);
  const dictionaries = values instanceof Dictionary ? values.dictionary('Font') : undefined;
  const fonts = new Map<string, Font>();
  return (operand, size) => {
    if (!(operand instanceof Name)) return undefined;
    const known = fonts.get(operand.text);
    if (known) return { font: known, size };
    const dictionary = dictionaries?.dictionary(operand.text);
    if (!dictionary) return undefined;
    const font = readFont(operand.text, dictionary);
    fonts.set(operand.text, font);
    list.push(font);
    return { font, size };
  };
}
