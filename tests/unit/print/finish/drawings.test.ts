import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { openInside } from '../../../print/inside.ts';
import { openBytes } from '../../../print/pdf.ts';
import { ALIKE, greatestDifference, picturesOf } from '../../../print/pictures.ts';
import { usePrinter } from './print-html.ts';

const print = usePrinter();
const wave = Array.from({ length: 30 }, (_, step) => `c${step / 7}.37 1.23 2.11-1.9 ${step / 3}.05 .7`).join('');
const picture = `<img alt="" width="80" height="80" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 72 72'%3E%3Cg transform='translate(2.3 4.1) scale(.31)'%3E%3Cpath fill='none' stroke='%23a31' d='M1.1 9.3${wave}'/%3E%3Ccircle cx='20' cy='20' r='9.7' fill='%2300566b'/%3E%3C/g%3E%3C/svg%3E">`;
const page = `<h1>Title</h1>${picture}<p>Words</p>${picture}<p style="break-before:page">More</p>${picture}`;

it('a drawing that is painted several times is stored once', async () => {
  const { finished } = await print(page);
  const forms = (await openInside(finished)).context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'),
    );
  expect(forms).toHaveLength(1);
});

it('the finished pages look as before', async () => {
  const { pdf, finished } = await print(page, '@page { @bottom-left { content: "Page " counter(page) } }');
  const [before, after] = [await picturesOf(await openBytes(pdf)), await picturesOf(await openBytes(finished))];
  expect(before).toHaveLength(3);
  for (const [index, picture] of before.entries()) {
    expect(greatestDifference(picture, after[index] ?? Buffer.alloc(0))).toBeLessThanOrEqual(ALIKE);
  }
});

it('a drawing of rectangles far from its own corner is painted whole', async () => {
  const bars = Array.from(
    { length: 40 },
    (_, step) => `%3Crect x='${120 + step * 2}' y='${130 + step}' width='1' height='${step + 3}'/%3E`,
  ).join('');
  const chart = `<img alt="" width="80" height="80" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='100 100 130 130'%3E%3Cg transform='translate(2 2)'%3E${bars}%3C/g%3E%3C/svg%3E">`;
  const { pdf, finished } = await print(`<p>One</p>${chart}<p>Two</p>${chart}`);
  const [before] = await picturesOf(await openBytes(pdf));
  const [after] = await picturesOf(await openBytes(finished));
  expect(greatestDifference(before ?? Buffer.alloc(0), after ?? Buffer.alloc(1))).toBeLessThanOrEqual(ALIKE);
});
