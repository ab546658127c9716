import { describe, expect, it } from 'vitest';
import { elementsOf, openInside, roleMapOf } from '../../../print/inside.ts';
import { outlineOf, tagsOf } from '../../../print/tags.ts';
import { usePrinter } from './print-html.ts';

const print = usePrinter();
const outline = async (pdf: Uint8Array) => outlineOf(await tagsOf(pdf));
const square =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Cpath d="M0 0h8v8H0z"/%3E%3C/svg%3E';

describe('sections', () => {
  it.each([
    ['<body>', (sections: string) => sections],
    ['<main>', (sections: string) => `<main>${sections}</main>`],
  ])('in %s have their name, and text has no wrapper round it', async (_, within) => {
    const { pdf, finished } = await print(
      within('<section><h1>Title</h1><p>Words</p></section><section><h1>Next</h1></section>'),
    );
    expect((await outline(pdf)).join()).toContain('NonStruct');
    expect(await outline(finished)).toEqual([
      'Document',
      '  Sect',
      '    H1 “Title”',
      '    P “Words”',
      '  Sect',
      '    H1 “Next”',
    ]);
  });
});

describe('lists', () => {
  it('have a body in each item, and their lead-in before them', async () => {
    const { finished } = await print(
      '<section><p>It might be:</p><ul style="list-style:none"><li><p>Name</p></li><li>Age</li></ul></section>',
    );
    expect(await outline(finished)).toEqual([
      'Document',
      '  Sect',
      '    P “It might be:”',
      '    L',
      '      LI',
      '        LBody',
      '          P “Name”',
      '      LI',
      '        LBody “Age”',
    ]);
  });

  it('keep the label of an item outside its body, and say what a drawn bullet is', async () => {
    const { finished } = await print('<ul><li>Bullet</li></ul><ol><li>Number</li></ol>');
    const lines = await outline(finished);
    expect(lines.filter((line) => /LI|Lbl|LBody/.test(line)).map((line) => line.trim())).toEqual([
      'LI',
      expect.stringMatching(/^Lbl/),
      'LBody “Bullet”',
      'LI',
      expect.stringMatching(/^Lbl “1. ”$/),
      'LBody “Number”',
    ]);
    const labels = elementsOf(await openInside(finished)).filter(({ type }) => type === 'Lbl');
    expect(labels.map(({ actualText }) => actualText)).toEqual(['•', undefined]);
  });
});

describe('the role map', () => {
  it('says what bold means, and names nothing that is not used', async () => {
    const [bold, plain] = [await print('<p>A <strong>hard word</strong>.</p>'), await print('<p>Words</p>')];
    expect(roleMapOf(await openInside(bold.finished))).toEqual({ Strong: 'Span' });
    expect(roleMapOf(await openInside(plain.finished))).toEqual({});
  });
});

describe('words of another language', () => {
  it('keep their language', async () => {
    const { finished } = await print('<p>We speak <em lang="cy">Cymraeg</em>.</p>');
    expect((await tagsOf(finished)).find(({ lang }) => lang === 'cy')).toMatchObject({ role: 'Em', text: 'Cymraeg' });
  });
});

describe('figures', () => {
  it('have their alternative text and the box that they fill', async () => {
    const { finished } = await print(`<p>Words</p><img src='${square}' alt="A square" width="80" height="80">`);
    const figure = elementsOf(await openInside(finished)).find(({ type }) => type === 'Figure');
    expect(figure?.alt).toBe('A square');
    // 80 px are 60 points.
    const [left = 0, bottom = 0, right = 0, top = 0] = figure?.box ?? [];
    expect([right - left, top - bottom].map(Math.round)).toEqual([60, 60]);
    expect(left).toBeCloseTo((10 / 25.4) * 72, 0);
  });

  it('are not wrapped in a figure without a text', async () => {
    const { finished } = await print(`<figure><img src='${square}' alt="A square" width="80"></figure>`);
    expect(elementsOf(await openInside(finished)).filter(({ type }) => type === 'Figure')).toHaveLength(1);
  });
});
