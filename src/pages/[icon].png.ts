import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { colours } from '../styles/colours.ts';

/** The sizes of the icon that browsers and phones ask for, in pixels. */
const sizes = { 'icon-32': 32, 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

/** An address for each size. */
export function getStaticPaths() {
  return Object.entries(sizes).map(([icon, size]) => ({ params: { icon }, props: { size } }));
}

/** The icon as a picture of dots, made from public/icon.svg. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const drawing = await readFile('public/icon.svg');
  const image = sharp(drawing, { density: (72 * size) / 64 }).resize(size, size);
  // A phone puts its own corners round a touch icon and shows black where it is see-through.
  const png = await (size === sizes['apple-touch-icon'] ? image.flatten({ background: colours.accent }) : image)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
