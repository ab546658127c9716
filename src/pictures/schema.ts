import { z } from 'astro/zod';
import { isInPalette } from './palette.ts';
import { isKebabCase } from '../source/kebab-case.ts';

const name = z.string({ error: 'a name' });
const pictureName = name.refine(isKebabCase, 'a picture name: small letters, digits and hyphens');
const corner = z.number({ error: 'four numbers: left, top, width, height' });

const skinTone = 'a colour of the palette, like "#c19a65"';

const group = z.array(
  z.strictObject({
    /** `openmoji:NAME`, `drawn:NAME`, `badge:NAME` or `group:NAME`. */
    symbol: name,
    /** The box that it fills: left, top, width and height. The units are as large as you like. */
    box: z.tuple([corner, corner, corner, corner], { error: 'four numbers: left, top, width, height' }),
  }),
  { error: 'a list of symbols, each with its box' },
);

const picture = z.strictObject({
  /** How the symbols stand together: one, front, stamp, pair, arrow, tri, trio or quad. */
  layout: name,
  /** What the picture is made of, in the order of the layout: `openmoji:NAME`, `drawn:NAME`, `group:NAME`. */
  symbols: z.array(name, { error: 'a list of symbols, like [openmoji:house]' }),
  /** Small signs in a corner: `NAME`, or `NAME POSITION` when the usual place would hide something. */
  badges: z.array(name, { error: 'a list of badges, like [lock] or [tick top-right]' }).default([]),
  /** What the picture shows, in one sentence that begins small and has no full stop. */
  shows: z.string({ error: 'a sentence that says what the picture shows' }).min(1),
});

/** What may stand in pictures.yaml. */
export const picturesSchema = z.strictObject({
  /** Names of OpenMoji drawings whose people have no skin tone, and the colour that they get. */
  skin: z.record(name, z.string(skinTone).refine(isInPalette, skinTone)).default({}),
  /** Symbols laid one over another, with a white edge between, to be used as one symbol. */
  groups: z.record(name, group).default({}),
  /** The pictures, by name. */
  pictures: z.record(pictureName, picture),
});

export type PicturesFile = z.infer<typeof picturesSchema>;
export type PictureEntry = PicturesFile['pictures'][string];
