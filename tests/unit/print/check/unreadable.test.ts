import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../../src/print/check/check-pdf.ts';
import type { Report } from '../../../../src/print/check/report.ts';
import { UnreadablePdf } from '../../../../src/print/values/unreadable-pdf.ts';
import { brokenPdf } from './broken-pdf.ts';
import type { Change } from './broken-pdf.ts';
import type { Objects } from './write-pdf.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const check = (file: Uint8Array) => checkPdf(file, 'file.pdf');

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', bytes(''), 'The file is empty'],
    ['is no PDF', bytes('Hello'), 'does not begin with %PDF-'],
    ['has nothing in it', bytes('%PDF-1.7\n%%EOF'), 'broken inside|no catalog|no page'],
    ['has no pages', brokenPdf([['pages', '[@page @second]', '[]']]), 'no page'],
    [
      'has no catalog',
      bytes(bytesOf(brokenPdf([])).replaceAll('/Root', '/Boot').replaceAll('/Catalog', '/Cat')),
      'no catalog',
    ],
  ])('%s', async (_, file, message) => {
    await expect(check(file)).rejects.toThrow(new RegExp(message));
    await expect(check(file)).rejects.toMatchObject({ name: 'UnreadablePdf' });
  });

  it('is cut off, wherever', async () => {
    const whole = brokenPdf([]);
    for (let part = 1; part < 40; part += 1) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 40));
      await expect(check(cut), `${cut.length} bytes`).rejects.toMatchObject({ name: 'UnreadablePdf' });
    }
  });

  it('is cut off, though an older state of it is whole', async () => {
    const twice = Buffer.concat([brokenPdf([]), bytes('1 0 obj\n<< /Type /Cat')]);
    await expect(check(twice)).rejects.toThrow('cut off');
  });

  it('is encrypted with a password', async () => {
    await expect(check(await encrypted('secret', 'highResolution'))).rejects.toThrow('without a password');
  });

  it('swells to more than fits into the memory', async () => {
    const zeros = deflateSync(Buffer.alloc(150_000_000), { level: 9 }).toString('latin1');
    const bomb = brokenPdf([['blank', /^[^]*$/, `<< /Filter /FlateDecode >>\nstream\n${zeros}`]]);
    await expect(check(bomb)).rejects.toThrow('swells');
  });
});

describe('an encrypted file that anyone can open', () => {
  it('is read', async () => {
    const { findings } = await check(await encrypted('', 'highResolution'));
    expect(findings.filter(({ clause }) => clause === '7.16')).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ clause: '7.1', test: 11 }));
  });

  it('must let assistive technology read it', async () => {
    const { findings } = await check(await encrypted('', false));
    expect(findings.filter(({ clause }) => clause === '7.16')).toMatchObject([{ test: 1 }]);
  });
});

describe('a file that comes back to itself', () => {
  const loops: readonly (readonly [what: string, changes: Change[], more?: Objects])[] = [
    ['pages', [['pages', '@second]', '@second @pages]']]],
    ['tags', [['li', '@lbody]', '@lbody @list @li]']]],
    [
      'tags that stand in one another',
      [
        ['document', '/P @tree', '/P @h1'],
        ['h1', '/P @document', '/P @h1'],
      ],
    ],
    ['lists of tags', [['h1', '/K 0', '/K @circle']], { circle: '[@circle @circle 0]' }],
    ['the parent tree', [['parents', '/Nums', '/Kids [@parents] /Nums']]],
    [
      'forms',
      [
        ['picture', /re f$/, 're f /Picture Do'],
        ['picture', '/Subtype', '/Resources << /XObject << /Picture @picture >> >> /Subtype'],
      ],
    ],
    ['fields', [['annotation', '/Link', '/Widget /Parent @annotation']]],
    ['references', [['p', '/K [1 @emphasis]', '/K @circle']], { circle: '@circle' }],
    ['the outline', [['outline', '/Parent', '/Next @outline /Parent']]],
  ];

  for (const [what, changes, more] of loops) {
    it(`in ${what} ends`, async () => {
      const report = await check(brokenPdf(changes, more));
      expect(report.pages).toBe(2);
    });
  }

  it('ends where forms paint forms, each twice', async () => {
    const forms: Objects = {};
    for (let level = 0; level < 30; level += 1) {
      forms[`form${level}`] =
        `<< /Subtype /Form /Resources << /XObject << /X @${level < 29 ? `form${level + 1}` : 'picture'} >> >> >>
stream
/X Do /X Do`;
    }
    const report = await check(brokenPdf([['page', '@picture', '@form0']], forms));
    expect(report.verdict).toBe('pass');
  });

  it('ends where brackets open a hundred thousand times', async () => {
    const deep = brokenPdf([['p', '/K [1 @emphasis]', `/K ${'['.repeat(100_000)}${']'.repeat(100_000)}`]]);
    const told = await check(deep).catch((error: unknown) => error);
    expect(told).toSatisfy((it) => it instanceof UnreadablePdf || (it as Report).verdict === 'fail');
  });
});

function bytesOf(file: Uint8Array): string {
  return Buffer.from(file).toString('latin1');
}

/** A file of pdf-lib, encrypted; `contentAccessibility` is what assistive technology may do. */
async function encrypted(userPassword: string, access: 'highResolution' | false): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({
    userPassword,
    ownerPassword: 'owner',
    permissions: { contentAccessibility: access !== false, copying: false },
  });
  return document.save({ useObjectStreams: false });
}
