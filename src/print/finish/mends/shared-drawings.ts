import { PDFDict, PDFName, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { pathPoints } from '../content/path-points.ts';
import { Name } from '../../content-stream/operand.ts';
import type { PageContent } from '../content/page-content.ts';

/** A drawing that is shorter than this, in letters, is no longer than what it takes to share it. */
const WORTH_SHARING = 250;

/** Operators that may not stand in a shared drawing: it would have to bring what they name. */
const needsMore: ReadonlySet<string> = new Set([
  'q',
  'Q',
  'cm',
  'BT',
  'BDC',
  'BMC',
  'EMC',
  'Do',
  'sh',
  'BI',
  'scn',
  'SCN',
  'cs',
  'CS',
]);

/** How far a line may reach beyond the points of its path, in units of the drawing. */
const REACH = 50;

interface Drawing {
  page: PageContent;
  from: number;
  to: number;
  text: string;
}

/**
 * Stores a drawing once that is painted several times: the same person stands on many pages, and
 * Chromium writes every line anew each time.
 *
 * @param context that of the PDF
 * @param pages what its pages paint
 */
export function shareDrawings(context: PDFContext, pages: readonly PageContent[]): void {
  const same = Map.groupBy(
    pages.flatMap(drawingsOf),
    ({ page, text, from, to }) => text + statesIn(page, from, to).join(),
  );
  let count = 0;
  for (const drawings of same.values()) {
    const [first] = drawings;
    if (!first || drawings.length < 2) continue;
    count += 1;
    const name = `D${count}`;
    const form = storeDrawing(context, first);
    for (const { page, from, to } of drawings) {
      page.edits.instead(from, `/${name} Do`);
      for (let index = from + 1; index <= to; index += 1) page.edits.instead(index, '');
      nameForm(page.resources, name, form);
    }
  }
}

/** What stands between a change of place and the end of its effect, with nothing but paths in it. */
function drawingsOf(page: PageContent): Drawing[] {
  const { operators, edits } = page;
  const drawings: Drawing[] = [];
  let from: number | undefined;
  for (const [index, { operator }] of operators.entries()) {
    if (operator === 'Q' && from !== undefined && from < index) {
      const text = edits.textBetween(from, index - 1);
      if (text.length >= WORTH_SHARING) drawings.push({ page, from, to: index - 1, text });
    }
    if (operator === 'cm') from = index + 1;
    else if (needsMore.has(operator) && edits.textAt(index) !== '') from = undefined;
    else if (edits.hasNeighbours(index)) from = undefined;
  }
  return drawings;
}

/** The graphics states that a drawing uses, and where each is kept. */
function statesIn({ operators, resources }: PageContent, from: number, to: number): string[] {
  const states = resources.lookupMaybe(PDFName.of('ExtGState'), PDFDict);
  return operators
    .slice(from, to + 1)
    .flatMap(({ operator, operands: [name] }) => (operator === 'gs' && name instanceof Name ? [name.text] : []))
    .map((name) => `${name}=${String(states?.get(PDFName.of(name)))}`);
}

function storeDrawing(context: PDFContext, { page, from, to, text }: Drawing): PDFRef {
  const states = page.resources.get(PDFName.of('ExtGState'));
  const form = context.flateStream(Buffer.from(text, 'latin1'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: boxOf(page, from, to),
    Resources: states ? { ExtGState: states } : {},
  });
  return context.register(form);
}

function boxOf({ operators }: PageContent, from: number, to: number): number[] {
  const points = operators.slice(from, to + 1).flatMap(pathPoints);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = (values: readonly number[]) =>
    Math.floor(values.reduce((one, other) => Math.min(one, other), 0)) - REACH;
  const most = (values: readonly number[]) => Math.ceil(values.reduce((one, other) => Math.max(one, other), 0)) + REACH;
  return [least(xs), least(ys), most(xs), most(ys)];
}

function nameForm(resources: PDFDict, name: string, form: PDFRef): void {
  const forms = resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? resources.context.obj({});
  forms.set(PDFName.of(name), form);
  resources.set(PDFName.of('XObject'), forms);
}
