import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawAsCurves } from '../../../../src/print/pages/draw-as-curves.ts';
import { greatestDifference } from '../../../print/pictures.ts';

const svg = (shapes: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${shapes}</svg>`;
const dots = (drawing: string) =>
  sharp(Buffer.from(drawing), { density: 144 }).flatten({ background: '#fff' }).raw().toBuffer();

const shapes = {
  'a circle': '<circle cx="36" cy="36" r="20.3"/>',
  'an ellipse': '<ellipse cx="36" cy="36" rx="30" ry="12" fill="#00566b"/>',
  'an arc': '<path d="M10 40a26 20 30 1 1 40 10" fill="none" stroke="#a31" stroke-width="3"/>',
  'a rectangle with round corners': '<rect x="9" y="12" width="50" height="30" rx="6" fill="#5c9e31"/>',
  'a rectangle with corners of two measures': '<rect x="9" y="12" width="50" height="30" rx="12" ry="5"/>',
  'shapes that are moved, turned and scaled':
    '<g transform="translate(8 4) rotate(12) scale(.7)"><circle cx="30" cy="30" r="14"/><path d="M50 50a9 9 0 0 1 18 0z"/></g>',
};

it.each(Object.entries(shapes))('%s looks the same when it is drawn with curves', async (_, shape) => {
  const curves = drawAsCurves(svg(shape));
  expect(curves).not.toMatch(/<(circle|ellipse|rect)|\sd="[^"]*[aA]/);
  const difference = greatestDifference(await dots(svg(shape)), await dots(curves));
  // The edge of a shape may move by a hundredth of its size: that changes the grey of dots at the edge.
  expect(difference).toBeLessThanOrEqual(40);
});

it('straight lines, colours and letters stay as they are', () => {
  const drawing = drawAsCurves(svg('<path d="M1 1L9 9" stroke="#123456"/>'));
  expect(drawing).toContain('#123456');
  expect(drawing).toMatch(/d="M ?1 1 ?L ?9 9"/);
});
