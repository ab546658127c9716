import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composePicture, readPictures } from '../../../src/pictures/index.ts';
import { isInPalette } from '../../../src/pictures/palette.ts';
import { editSvg, elementsOf } from '../../../src/pictures/svg-tree.ts';
import { box, drawing, iconsFolder, onePicture, told } from './icons-folder.ts';

function messagesFor(svg: string): string[] {
  const folder = iconsFolder({ 'pictures.yaml': onePicture({}), 'drawn/box.svg': svg });
  return told(readPictures(folder).problems, folder);
}

const expectedShapes = 'only g, path, rect, circle, ellipse, line, polyline, polygon, text';

describe('what a drawing may not hold', () => {
  test.each([
    {
      shapes: '<script>alert(1)</script>',
      message: `drawn/box.svg:2:1 Unexpected element <script>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<linearGradient/>',
      message: `drawn/box.svg:2:1 Unexpected element <linearGradient>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<style>rect{fill:red}</style>',
      message: `drawn/box.svg:2:1 Unexpected element <style>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<image href="https://example.org/a.png"/>',
      message: `drawn/box.svg:2:1 Unexpected element <image>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<rect onclick="alert(1)"/>',
      message:
        'drawn/box.svg:2:7 Unexpected attribute onclick of <rect>, expected only size, place, fill, stroke and words: remove it',
    },
    {
      shapes: '<rect style="fill:red"/>',
      message:
        'drawn/box.svg:2:7 Unexpected attribute style of <rect>, expected only size, place, fill, stroke and words: remove it',
    },
    {
      shapes: '<rect id="a"/>',
      message:
        'drawn/box.svg:2:7 Unexpected attribute id of <rect>, expected only size, place, fill, stroke and words: remove it',
    },
    {
      shapes: '<rect fill="url(#a)"/>',
      message:
        'drawn/box.svg:2:13 Unexpected colour url(#a), expected a colour of the palette: take the nearest colour in src/pictures/palette.ts',
    },
    {
      shapes: '<text x="36" y="40" font-size="20" text-anchor="middle" fill="#000" data-fit="50">12 months</text>',
      message:
        'drawn/box.svg:2:83 Unexpected words "12 months", 101.1 units wide, expected at most 50 units inside the drawing: shorten the words or make their font-size smaller',
    },
    {
      shapes: '<text x="60" y="40" font-size="10" fill="#000">months</text>',
      message:
        'drawn/box.svg:2:48 Unexpected words "months", 35.7 units wide, expected words inside the 72 units of the drawing: move or shorten the words, or make their font-size smaller',
    },
    {
      shapes: '<text x="36" y="40" font-size="10" text-anchor="middle" fill="#000">月</text>',
      message:
        'drawn/box.svg:2:69 Unexpected letters `月` in "月", expected letters that the font Andika has: write the words in other letters',
    },
    {
      shapes: '<svg onload="alert(1)" viewBox="0 0 72 72"><rect/></svg>',
      message: `drawn/box.svg:2:1 Unexpected element <svg>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<g><foreignObject/></g>',
      message: `drawn/box.svg:2:4 Unexpected element <foreignObject>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
      message: `drawn/box.svg:2:1 Unexpected element <h:script>, expected ${expectedShapes}: remove it, or draw it again with these`,
    },
    {
      shapes: '<rect width="url(https://example.org/a)"/>',
      message:
        'drawn/box.svg:2:7 Unexpected value `url(https://example.org/a)` of width, expected numbers, letters and brackets: remove what is not one of them',
    },
    {
      shapes: '<rect/><![CDATA[<script>alert(1)</script>]]>',
      message:
        'drawn/box.svg:2:8 Unexpected <![CDATA[…]]> in <svg>, expected only shapes, and words in <text>: remove it',
    },
    {
      shapes: '<rect/><?php evil ?>',
      message:
        'drawn/box.svg:2:8 Unexpected instruction <?php?> in <svg>, expected only shapes, and words in <text>: remove it',
    },
    {
      shapes: '<g>a word<rect/></g>',
      message: 'drawn/box.svg:2:4 Unexpected words in <g>, expected only shapes, and words in <text>: remove it',
    },
    {
      shapes: '<!-- only a note -->',
      message:
        'drawn/box.svg:1:1 Unexpected drawing without a shape, expected at least one shape inside <svg>: draw it, or delete the file',
    },
    {
      shapes: '<rect>',
      message:
        'drawn/box.svg:3:6 Unexpected SVG that cannot be read (Unexpected close tag), expected elements that are closed again: mend this line',
    },
  ])('$shapes', ({ shapes, message }) => {
    expect(messagesFor(drawing(shapes))).toEqual([message]);
  });

  test('a field of another size', () => {
    expect(messagesFor(drawing('<rect/>', '0 0 100 100'))).toEqual([
      'drawn/box.svg:1:41 Unexpected viewBox "0 0 100 100", expected viewBox "0 0 72 72": draw on a square of 72 by 72 units, so that lines are as thick as in the other drawings',
    ]);
  });

  test.each([
    [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" onload="alert(1)"><rect/></svg>',
      'drawn/box.svg:1:61 Unexpected attribute onload of <svg>, expected only viewBox, width and height: remove it',
    ],
    [
      '<?xml-stylesheet href="https://example.org/a.css"?><svg viewBox="0 0 72 72"><rect/></svg>',
      'drawn/box.svg:1:1 Unexpected instruction <?xml-stylesheet?> beside <svg>, expected only shapes, and words in <text>: remove it',
    ],
    [
      '<!DOCTYPE svg [<!ENTITY a "words">]><svg viewBox="0 0 72 72"><rect/></svg>',
      'drawn/box.svg:1:16 Unexpected `<!ENTITY`, a name for other text, expected the text itself: save the drawing once more as "plain SVG", or remove all between `<!DOCTYPE` and `<svg`',
    ],
    [
      `<!DOCTYPE svg [${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('')}]><svg viewBox="0 0 72 72"><text x="1" y="9" font-size="1">&a29;</text></svg>`,
      'drawn/box.svg:1:16 Unexpected `<!ENTITY`, a name for other text, expected the text itself: save the drawing once more as "plain SVG", or remove all between `<!DOCTYPE` and `<svg`',
    ],
  ])('round the shapes: %s', (svg, expected) => {
    expect(messagesFor(svg)).toEqual([expected]);
  });

  test.each(['', ' \n'])('a file with nothing in it: "%s"', (svg) => {
    expect(messagesFor(svg)).toEqual([
      'drawn/box.svg:1:1 Unexpected drawing without a shape, expected at least one shape inside <svg>: draw it, or delete the file',
    ]);
  });

  test('what programs write before a drawing is harmless, and gone in the picture', async () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    const svg = `<?xml version="1.0"?>\n${doctype}\n<!-- by hand -->\n${box.replace('<svg', '<svg width="72" version="1.1"')}`;
    const folder = iconsFolder({ 'pictures.yaml': onePicture({}), 'drawn/box.svg': svg });
    const { recipes, problems } = readPictures(folder);
    expect(told(problems, folder)).toEqual([]);
    expect(await composePicture('home', recipes)).not.toMatch(/DOCTYPE|xml version|by hand|w3\.org\/Graphics/);
  });

  test('a plain drawing has no message', () => {
    expect(messagesFor(box)).toEqual([]);
  });
});

test('words become shapes', async () => {
  const words = '<text x="36" y="40" font-size="12" text-anchor="middle" fill="#000" data-fit="60">£6</text>';
  const folder = iconsFolder({ 'pictures.yaml': onePicture({}), 'drawn/box.svg': drawing(words) });
  const svg = await composePicture('home', readPictures(folder).recipes);
  expect(svg).not.toContain('<text');
  expect(svg).toContain('<path');
});

describe('our own drawings', () => {
  const files = ['drawn', 'badges'].flatMap((folder) =>
    readdirSync(`icons/${folder}`).map((file) => `icons/${folder}/${file}`),
  );

  test.each(files)('%s keeps to the palette', (file) => {
    const colours: string[] = [];
    editSvg(readFileSync(file, 'utf8'), (root) => {
      for (const { attributes } of elementsOf(root))
        colours.push(...[attributes['fill'], attributes['stroke']].filter((paint) => paint !== undefined));
    });
    expect(colours.filter((colour) => colour !== 'none' && !isInPalette(colour))).toEqual([]);
  });

  test('each is used by a picture', () => {
    const recipes = readFileSync('icons/pictures.yaml', 'utf8');
    const unused = files.filter((file) => {
      const [, folder, name] = /(\w+)\/([\w-]+)\.svg$/.exec(file) ?? [];
      return !new RegExp(folder === 'drawn' ? `drawn:${name}\\b` : `badge:${name}\\b|badges: \\[.*\\b${name}\\b`).test(
        recipes,
      );
    });
    expect(unused).toEqual([]);
  });
});
