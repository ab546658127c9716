import { describe, expect, test } from 'vitest';
import { readPictures } from '../../../src/pictures/index.ts';
import { badge, box, iconsFolder, onePicture, told } from './icons-folder.ts';

/** The messages for a picture with these fields, in a folder that has one drawing and one badge. */
function messagesFor(fields: Record<string, string>, groups = ''): string[] {
  const folder = iconsFolder({
    'pictures.yaml': onePicture(fields) + groups,
    'drawn/box.svg': box,
    'badges/tick.svg': badge,
  });
  return told(readPictures(folder).problems, folder);
}

describe('reading the pictures of the project', () => {
  const { names, recipes, problems } = readPictures();

  test('every recipe is sound', () => {
    expect(told(problems, '.')).toEqual([]);
    expect([...recipes.keys()]).toEqual([...names]);
    expect(names.size).toBeGreaterThanOrEqual(147);
  });

  test('no two pictures have the same symbols and badges, but the same layout', () => {
    const made = [...recipes.values()].map(({ layout, symbols, badges }) =>
      JSON.stringify({ layout, symbols, badges }),
    );
    expect(new Set(made).size).toBe(made.length);
  });
});

test('a recipe names its symbols, its badges and what it shows', () => {
  const folder = iconsFolder({
    'pictures.yaml': onePicture({ badges: '[tick top-left]' }),
    'drawn/box.svg': box,
    'badges/tick.svg': badge,
  });
  const { names, recipes, problems } = readPictures(folder);
  expect(problems).toEqual([]);
  expect([...names]).toEqual(['home']);
  expect(recipes.get('home')).toMatchObject({ layout: 'one', shows: 'a box', badges: [{ position: 'top-left' }] });
});

test('a picture with a problem keeps its name, so that documents which use it are not told the same twice', () => {
  const folder = iconsFolder({ 'pictures.yaml': onePicture({ layout: 'heap' }), 'drawn/box.svg': box });
  const { names, recipes } = readPictures(folder);
  expect([...names]).toEqual(['home']);
  expect(recipes.size).toBe(0);
});

describe('messages about a recipe', () => {
  test.each([
    {
      fields: { symbols: '[openmoji:hose]' },
      message:
        'pictures.yaml:4:15 Unexpected symbol `openmoji:hose`, expected the name of an OpenMoji drawing: did you mean `openmoji:hole` or `openmoji:horse` or `openmoji:house`?',
    },
    {
      fields: { symbols: '[openmoji:nothing-of-the-kind]' },
      message:
        'pictures.yaml:4:15 Unexpected symbol `openmoji:nothing-of-the-kind`, expected the name of an OpenMoji drawing: look for its name at icon-sets.iconify.design/openmoji',
    },
    {
      fields: { symbols: '[drawn:bax]' },
      message:
        'pictures.yaml:4:15 Unexpected symbol `drawn:bax`, expected the name of a file in icons/drawn: did you mean `drawn:box`?',
    },
    {
      fields: { symbols: '[group:everybody]' },
      message:
        'pictures.yaml:4:15 Unexpected symbol `group:everybody`, expected a name under `groups`: add the group there',
    },
    {
      fields: { symbols: '[house]' },
      message:
        'pictures.yaml:4:15 Unexpected symbol `house`, expected a name that begins with openmoji:, drawn:, badge: or group:: write where the symbol comes from, like `openmoji:house`',
    },
    {
      fields: { badges: '[tik]' },
      message: 'pictures.yaml:6:14 Unexpected badge `tik`, expected one of the badges `tick`: did you mean `tick`?',
    },
    {
      fields: { badges: '[zebra]' },
      message:
        'pictures.yaml:6:14 Unexpected badge `zebra`, expected one of the badges `tick`: choose one of these, or add a drawing to icons/badges',
    },
    {
      fields: { badges: '[badge:tick]' },
      message: 'pictures.yaml:6:14 Unexpected badge `badge:tick`, expected the name of a badge alone: write `tick`',
    },
    {
      fields: { badges: '[tick top-right large]' },
      message:
        'pictures.yaml:6:14 Unexpected position `top-right large` of badge `tick`, expected one of bottom-right, bottom-left, top-right, top-left, bottom, over-arrow, under-first, under-last: choose one of these, or leave it out',
    },
    {
      fields: { symbols: '[openmoji:key:nonsense]' },
      message:
        'pictures.yaml:4:15 Unexpected symbol `openmoji:key:nonsense`, expected one colon, as in `openmoji:key`: take `:nonsense` out',
    },
    {
      fields: { badges: '[tick top-rigth]' },
      message:
        'pictures.yaml:6:14 Unexpected position `top-rigth` of badge `tick`, expected one of bottom-right, bottom-left, top-right, top-left, bottom, over-arrow, under-first, under-last: did you mean `top-right`?',
    },
    {
      fields: { layout: 'pare' },
      message:
        'pictures.yaml:3:5 Unexpected layout `pare`, expected one of one, front, stamp, pair, arrow, tri, trio, quad: did you mean `pair`?',
    },
    {
      fields: { layout: 'pair' },
      message:
        'pictures.yaml:4:5 Unexpected 1 symbol in layout `pair`, expected 2 symbols: name as many symbols as the layout has places, or choose another layout',
    },
    {
      fields: { badge: 'tick' },
      message:
        'pictures.yaml:6:5 Unexpected field `pictures.home.badge`, expected one of the fields `layout`, `symbols`, `badges`, `shows`: did you mean `badges`?',
    },
    {
      fields: { symbols: 'drawn:box' },
      message:
        'pictures.yaml:4:5 Unexpected value of `pictures.home.symbols`, expected a list of symbols, like [openmoji:house]: write it like the example in docs/change-something.md',
    },
  ])('$fields', ({ fields, message }) => {
    expect(messagesFor(fields)).toEqual([message]);
  });

  test('a symbol in a group is told where it stands in the group', () => {
    const groups = 'groups:\n  pile:\n    - { symbol: drawn:bax, box: [0, 0, 1, 1] }\n';
    expect(messagesFor({ symbols: '[group:pile]' }, groups)).toEqual([
      'pictures.yaml:8:9 Unexpected symbol `drawn:bax`, expected the name of a file in icons/drawn: did you mean `drawn:box`?',
    ]);
  });

  test('a group inside itself is left out instead of read for ever', () => {
    const groups = 'groups:\n  pile:\n    - { symbol: group:pile, box: [0, 0, 1, 1] }\n';
    expect(messagesFor({ symbols: '[group:pile]' }, groups)).toEqual([
      'pictures.yaml:8:9 Unexpected symbol `group:pile`, expected a symbol other than the group itself: take it out of the group',
    ]);
  });

  test.each(['Home', 'our_home', 'our home'])('a picture name that is not in small letters and hyphens: %s', (name) => {
    const text = onePicture({}).replace('home:', `${name}:`);
    const folder = iconsFolder({ 'pictures.yaml': text, 'drawn/box.svg': box });
    expect(told(readPictures(folder).problems, folder)).toEqual([
      `pictures.yaml:2:3 Unexpected name \`${name}\`, expected a picture name: small letters, digits and hyphens: rename it`,
    ]);
  });

  test('a drawing under `skin` that OpenMoji has not', () => {
    const text = `skin:\n  famly-man-woman-girl: '#c19a65'\n${onePicture({})}`;
    const folder = iconsFolder({ 'pictures.yaml': text, 'drawn/box.svg': box });
    expect(told(readPictures(folder).problems, folder)[0]).toMatch(
      /^pictures\.yaml:2:3 Unexpected symbol `openmoji:famly-man-woman-girl`, expected the name of an OpenMoji drawing: did you mean `openmoji:family-man-woman-girl`/,
    );
  });

  test('YAML that cannot be read', () => {
    const folder = iconsFolder({ 'pictures.yaml': 'pictures:\n  home: {layout: one\n' });
    expect(told(readPictures(folder).problems, folder)).toEqual([
      'pictures.yaml:2:9 Unexpected `{` that is not closed, expected `}` behind the value, too: write it, or take the `{` out',
    ]);
  });
});
