import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from '../../../src/styles/colours.ts';

const coloursIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi)].map(([colour]) => colour.toLowerCase());

it('the colours of the website stand in one file', () => {
  const files = globSync('src/{components,layouts,model,pages,styles}/**/*.{astro,css,ts}').filter(
    (file) => !/colours\.ts$|(?:print|paper)[^/]*\.css$/.test(file),
  );
  expect(files.length).toBeGreaterThan(40);
  expect([...files, 'src/pictures/sharing-card.ts'].filter((file) => coloursIn(file).length > 0)).toEqual([]);
});

it('the icon has the colour of the website', () => {
  expect(new Set(coloursIn('public/icon.svg'))).toEqual(new Set([colours.accent, '#fff']));
});
