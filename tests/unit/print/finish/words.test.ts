import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../../src/print/finish/finish-pdf.ts';
import { MachineFault } from '../../../../src/print/machine-fault.ts';
import { tagsOf } from '../../../print/tags.ts';
import { facts, usePrinter } from './print-html.ts';

const print = usePrinter();
const textsOf = async (pdf: Uint8Array) =>
  (await tagsOf(pdf)).filter(({ role }) => role === 'P').map(({ text }) => text);

describe('spaces at line ends', () => {
  const long = 'We collect personal information from you when you apply to rent a home from us.';

  it('are written, which Chromium does not do', async () => {
    const { pdf, finished } = await print(`<p style="width:40mm">${long}</p>`);
    expect((await textsOf(pdf)).join()).not.toBe(long);
    expect(await textsOf(finished)).toEqual([long]);
  });

  it('are written where a hard word, a link or a line break ends the line', async () => {
    const { finished } = await print(
      '<p style="width:30mm">Personal <strong>information</strong> <a href="https://example.org/">about you</a><br>and us</p>',
    );
    expect(await textsOf(finished)).toContain('Personal information about you and us');
  });

  it('are written where the font of the line has none', async () => {
    const { finished } = await print(
      '<p style="width:20mm"><strong>Confidentiality</strong> <em>matters</em></p><p>Two words</p>',
    );
    expect(await textsOf(finished)).toContain('Confidentiality matters');
  });

  it('are not written inside an address that is broken over two lines, nor after a hyphen', async () => {
    const { finished } = await print(
      '<p style="width:20mm;overflow-wrap:anywhere">information@example.org</p><p style="width:18mm">well-informed</p>',
    );
    expect(await textsOf(finished)).toEqual(['information@example.org', 'well-informed']);
  });

  it('part what stands side by side, as a title and a page number', async () => {
    const { finished } = await print(
      '<ol style="list-style:none"><li><a href="#rights" style="display:grid;grid-template-columns:1fr auto">' +
        '<span>Your rights</span> <span>12</span></a></li></ol><h1 id="rights">Your rights</h1>',
    );
    expect((await tagsOf(finished)).map(({ text }) => text)).toContain('Your rights 12');
  });
});

it('letters with their accents apart are no other words', async () => {
  const { finished } = await print('<p>Cafe\u0301 and information</p>');
  expect((await textsOf(finished)).map((text) => text.normalize('NFC'))).toEqual(['Café and information']);
});

it('a PDF that has lost words is refused', async () => {
  const printed = await print('<p>We keep your information safe.</p>');
  const other = { ...printed, words: 'We keep all of your information safe.' };
  await expect(finishPdf(other, facts)).rejects.toThrow(MachineFault);
  await expect(finishPdf(other, facts)).rejects.toThrow('“all of your information safe.” should stand where “y”');
  const longer = { ...printed, words: `${printed.words} Always.` };
  await expect(finishPdf(longer, facts)).rejects.toThrow('“Always.” should stand');
});

it('a PDF without a structure is refused', async () => {
  const { words, foot } = await print('<p>Words</p>');
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.create();
  document.addPage();
  await expect(finishPdf({ pdf: await document.save(), words, foot }, facts)).rejects.toThrow(
    'no structure for screen readers',
  );
});
