import { PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { imposeBooklet } from '../../../../src/print/booklet/impose.ts';
import { readOperators } from '../../../../src/print/content-stream/read-operators.ts';
import { openInside, streamOf } from '../../../print/inside.ts';
import { openBytes, pagesOf, textOf } from '../../../print/pdf.ts';
import { facts, usePrinter } from '../finish/print-html.ts';

const print = usePrinter();
const words = ['one', 'two', 'three', 'four', 'five'];
const sheetFacts = { ...facts, title: 'A title, to fold' };

async function imposed() {
  const body = words.map((word) => `<p style="break-after:page">${word}</p>`).join('');
  const { finished } = await print(`<div>${body}<p>six</p></div>`, '@page { size: A5 }');
  return (await imposeBooklet(finished, sheetFacts)).pdf;
}

it('pages stand beside each other on A4 sheets, in the order of folding', async () => {
  const sides = await pagesOf(await openBytes(await imposed()));
  expect(sides.map(({ view }) => view.map(Math.round))).toEqual(sides.map(() => [0, 0, 842, 595]));
  const seen = await Promise.all(
    sides.map(async (side) => (await textOf(side)).map(({ text, x }) => `${x < 421 ? 'left' : 'right'}: ${text}`)),
  );
  expect(seen).toEqual([['left: six', 'right: one'], ['left: two'], ['right: three'], ['left: four', 'right: five']]);
});

it('sheets have no tags, not even traces of them, and their title says what they are', async () => {
  const sheets = await openInside(await imposed());
  expect(sheets.getTitle()).toBe(sheetFacts.title);
  expect(['StructTreeRoot', 'MarkInfo'].filter((key) => sheets.catalog.has(PDFName.of(key)))).toEqual([]);
  const forms = sheets.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => ('dict' in object && String(object.dict).includes('/Subtype /Form') ? [object] : []));
  const operators = forms.flatMap((form) => [...readOperators(streamOf(form))].map(({ operator }) => operator));
  expect(operators).toContain('BT');
  expect(operators.filter((operator) => /^(BDC|BMC|EMC)$/.test(operator))).toEqual([]);
});

it('the same pages give the same bytes', async () => {
  expect(Buffer.from(await imposed()).equals(await imposed())).toBe(true);
});
