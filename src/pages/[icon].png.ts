import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { colours } from '../styles/colours.ts';

/** An icon: its side in pixels, and how phones treat it. */
interface IconKind {
  size: number;
  /** Whether a phone puts its own corners round it and shows black where it is see-through. */
  isFilled?: boolean;
  /** Whether a phone may cut it to a circle: then there is room round the drawing. */
  isCut?: boolean;
}

/** The icons that browsers and phones ask for. */
const icons: Readonly<Record<string, IconKind>> = {
  'icon-32': { size: 32 },
  'apple-touch-icon': { size: 180, isFilled: true },
  'icon-192': { size: 192 },
  'icon-512': { size: 512 },
  'icon-maskable-192': { size: 192, isCut: true },
  'icon-maskable-512': { size: 512, isCut: true },
};

/** How much of the side of an icon is never cut off. */
const SAFE = 0.8;

/** An address for each icon. */
export function getStaticPaths() {
  return Object.entries(icons).map(([icon, kind]) => ({ params: { icon }, props: kind }));
}

/** The icon as a picture of dots, made from public/icon.svg. */
export const GET: APIRoute<IconKind> = async ({ props: { size, isFilled = false, isCut = false } }) => {
  const background = colours.accent;
  const inner = isCut ? Math.round(size * SAFE) : size;
  const edge = Math.floor((size - inner) / 2);
  const drawing = sharp(await readFile('public/icon.svg'), { density: (72 * inner) / 64 }).resize(inner, inner);
  const filled = isFilled || isCut ? drawing.flatten({ background }) : drawing;
  const whole = isCut
    ? filled.extend({ top: edge, left: edge, bottom: size - inner - edge, right: size - inner - edge, background })
    : filled;
  return new Response(new Uint8Array(await whole.png().toBuffer()), { headers: { 'content-type': 'image/png' } });
};
