import sharp from 'sharp';
import type { XastElement } from 'svgo';
import { beforeAll, describe, expect, test } from 'vitest';
import { fit } from '../../../src/pictures/box.ts';
import { drawnBox } from '../../../src/pictures/drawn-box.ts';
import { composePicture, readPictures } from '../../../src/pictures/index.ts';
import { layouts } from '../../../src/pictures/layouts.ts';
import { editSvg, elementsOf } from '../../../src/pictures/svg-tree.ts';
import { badge, box, drawing, iconsFolder, onePicture } from './icons-folder.ts';

function elementsIn(svg: string): XastElement[] {
  const found: XastElement[] = [];
  editSvg(svg, (root) => found.push(...elementsOf(root)));
  return found;
}

async function compose(fields: Record<string, string>, files: Record<string, string> = {}): Promise<string> {
  const folder = iconsFolder({
    'pictures.yaml': onePicture(fields),
    'drawn/box.svg': box,
    'badges/tick.svg': badge,
    ...files,
  });
  return composePicture('home', readPictures(folder).recipes);
}

/** Colours of a picture of 120 by 90 pixels, on blue, so that white can be told from nothing. */
async function pixelsOf(svg: string) {
  const pixels = await sharp(Buffer.from(svg))
    .resize(120, 90)
    .flatten({ background: '#00f' })
    .removeAlpha()
    .raw()
    .toBuffer();
  return (x: number, y: number) => `#${pixels.subarray((y * 120 + x) * 3, (y * 120 + x) * 3 + 3).toString('hex')}`;
}

describe('all pictures of the project', () => {
  const { recipes } = readPictures();
  const pictures = new Map<string, string>();
  const shapes = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];

  beforeAll(async () => {
    for (const name of recipes.keys()) pictures.set(name, await composePicture(name, recipes));
  }, 60_000);

  test('are nothing but plain shapes', () => {
    for (const [name, svg] of pictures) {
      const others = elementsIn(svg)
        .map((element) => element.name)
        .filter((element) => !shapes.includes(element));
      expect(others, name).toEqual([]);
    }
  });

  test('have no ids, classes, styles, handlers or links', () => {
    for (const [name, svg] of pictures) {
      const attributes = elementsIn(svg).flatMap((element) => Object.entries(element.attributes));
      const forbidden = attributes.filter(([key, value]) => {
        return /^(?:id|class|style|on.*|filter|mask|clip-path|(?:xlink:)?href)$/.test(key) || value.includes('url(');
      });
      expect(forbidden, name).toEqual([]);
    }
  });

  test('have the same size, and one that an <img> can take', () => {
    for (const [name, svg] of pictures) {
      const root = elementsIn(svg)[0];
      expect(root?.attributes, name).toMatchObject({ viewBox: '0 0 120 90', width: '240', height: '180' });
    }
  });

  test('have no symbol that is made smaller than 0.6 times, except in groups', async () => {
    for (const [name, { layout, symbols }] of recipes) {
      const { boxes, enlarge } = layouts[layout];
      for (const [at, symbol] of symbols.entries()) {
        const into = boxes[at];
        if (symbol.body === undefined || !into) continue;
        expect(fit(await drawnBox(symbol.body), into, enlarge).scale, `${name}, symbol ${at + 1}`).toBeGreaterThan(0.6);
      }
    }
  });

  test('are less than 500 kB together', () => {
    const size = [...pictures.values()].reduce((sum, svg) => sum + Buffer.byteLength(svg), 0);
    expect(size).toBeLessThan(500_000);
  });
});

describe('one picture', () => {
  test('is fitted by what is drawn, not by the field', async () => {
    const colourAt = await pixelsOf(await compose({}));
    // The box is 20 units wide in the middle of 72; it is enlarged 1.6 times, to 32.
    expect([colourAt(60, 45), colourAt(46, 45), colourAt(42, 45)]).toEqual(['#ea5a47', '#ea5a47', '#0000ff']);
  });

  test('has a white edge between a symbol and what lies below', async () => {
    const wide = drawing('<rect x="2" y="2" width="68" height="68" fill="#3f3f3f"/>');
    const colourAt = await pixelsOf(
      await compose({ layout: 'front', symbols: '[drawn:wide, drawn:box]' }, { 'drawn/wide.svg': wide }),
    );
    const row = Array.from({ length: 120 }, (_, x) => colourAt(x, 61));
    const [below, edge, above] = [row.indexOf('#3f3f3f'), row.indexOf('#ffffff'), row.indexOf('#ea5a47')];
    expect(below).toBeGreaterThan(-1);
    expect(edge).toBeGreaterThan(below);
    expect(above - edge).toBeGreaterThanOrEqual(2);
  });

  test('has a white edge between the symbols of a group', async () => {
    const folder = iconsFolder({
      'pictures.yaml': `${onePicture({ symbols: '[group:pile]' })}groups:
  pile:
    - { symbol: drawn:wide, box: [0, 0, 60, 60] }
    - { symbol: drawn:box, box: [20, 20, 20, 20] }
`,
      'drawn/wide.svg': drawing('<rect x="2" y="2" width="68" height="68" fill="#3f3f3f"/>'),
      'drawn/box.svg': box,
    });
    const colourAt = await pixelsOf(await composePicture('home', readPictures(folder).recipes));
    const row = Array.from({ length: 120 }, (_, x) => colourAt(x, 45));
    expect(row.indexOf('#ea5a47') - row.indexOf('#ffffff')).toBeGreaterThanOrEqual(2);
  });

  test('has a badge in the corner that is asked for', async () => {
    const corners = async (badges: string) => {
      const colourAt = await pixelsOf(await compose({ symbols: '[drawn:full]', badges }, { 'drawn/full.svg': full }));
      const places = { left: 30, right: 90, top: 22, bottom: 68 };
      const isBadge = (x: number, y: number) => colourAt(x, y) === '#186648';
      return {
        topLeft: isBadge(places.left, places.top),
        topRight: isBadge(places.right, places.top),
        bottomRight: isBadge(places.right, places.bottom),
      };
    };
    const full = drawing('<rect x="2" y="2" width="68" height="68" fill="#d0cfce"/>');
    expect(await corners('[tick]')).toEqual({ topLeft: false, topRight: false, bottomRight: true });
    expect(await corners('[tick top-right]')).toEqual({ topLeft: false, topRight: true, bottomRight: false });
    expect(await corners('[tick top-left]')).toEqual({ topLeft: true, topRight: false, bottomRight: false });
  });

  test('has an arrow in the layout arrow', async () => {
    const colourAt = await pixelsOf(await compose({ layout: 'arrow', symbols: '[drawn:box, drawn:box]' }));
    expect(colourAt(60, 45)).toBe('#000000');
  });

  test('may use one symbol twice, without ids', async () => {
    const svg = await compose({ layout: 'pair', symbols: '[openmoji:postbox, openmoji:postbox]' });
    expect(elementsIn(svg).filter((element) => element.name === 'use' || element.attributes['id'])).toEqual([]);
  });

  test('gives people of OpenMoji the skin tone that pictures.yaml has for them', async () => {
    const folder = iconsFolder({
      'pictures.yaml': `skin:\n  help-others: '#c19a65'\n${onePicture({ symbols: '[openmoji:help-others]' })}`,
    });
    const svg = await composePicture('home', readPictures(folder).recipes);
    expect(svg).toContain('#c19a65');
    expect(svg).not.toContain('#fcea2b');
  });

  test('that has no recipe is refused with the nearest names', async () => {
    const { recipes } = readPictures();
    await expect(composePicture('adress', recipes)).rejects.toThrow(
      'There is no picture named "adress": did you mean `address`?',
    );
  });
});
