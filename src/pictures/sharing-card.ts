import sharp from 'sharp';
import { boldFont } from './bold-font.ts';

/** What a sharing card shows: the picture that appears where a link to a document is shared. */
export interface SharingCard {
  /** A short line above the title. */
  above: string;
  title: string;
  organisation: string;
  /** The SVG of the document's picture. */
  picture: string;
  /** As `#rrggbb`. */
  colours: Record<'ink' | 'soft' | 'accent' | 'tint' | 'tile', string>;
}

/** The size that social networks and messengers ask for, in pixels. */
const card = { width: 1200, height: 630 } as const;
const margin = 64;
const tile = { x: 716, y: 126, width: 420, height: 315, padding: 24 } as const;
const title = { y: 216, width: tile.x - margin - 48, sizes: [68, 60, 52, 44, 36], lines: 4 };

/**
 * Draws a sharing card. Its letters are shapes, so that it needs no font of the system.
 * @returns a PNG of 1200 × 630 pixels
 */
export async function drawSharingCard({
  above,
  title: words,
  organisation,
  picture,
  colours,
}: SharingCard): Promise<Buffer> {
  const { size, lines } = fitTitle(words);
  const shapes = [
    shape(above, margin, 132, 36, colours.accent),
    ...lines.map((line, index) => shape(line, margin, title.y + index * size * 1.2, size, colours.ink)),
    shape(organisation, margin, card.height - 56, 34, colours.soft),
  ];
  const base = `<svg xmlns="http://www.w3.org/2000/svg" width="${card.width}" height="${card.height}">
<rect width="100%" height="100%" fill="${colours.tint}"/><rect width="100%" height="28" fill="${colours.accent}"/>
<rect x="${tile.x}" y="${tile.y}" width="${tile.width}" height="${tile.height}" rx="24" fill="${colours.tile}"/>${shapes.join('')}</svg>`;
  const inner = { width: tile.width - 2 * tile.padding, height: tile.height - 2 * tile.padding };
  const drawn = await sharp(Buffer.from(picture), { density: 150 })
    .resize({ ...inner, fit: 'inside' })
    .png()
    .toBuffer();
  return sharp(Buffer.from(base))
    .composite([{ input: drawn, left: tile.x + tile.padding, top: tile.y + tile.padding }])
    .png({ palette: true })
    .toBuffer();
}

function shape(words: string, x: number, y: number, size: number, fill: string): string {
  return `<path fill="${fill}" d="${boldFont().getPath(words, x, y, size).toPathData(1)}"/>`;
}

/** The largest size at which the title fits, and its lines; a very long title ends in dots. */
function fitTitle(words: string): { size: number; lines: string[] } {
  const tries = title.sizes.map((size) => ({ size, lines: wrap(words, size) }));
  const fitting = tries.find(({ lines }) => lines.length <= title.lines);
  if (fitting) return fitting;
  const { size = 36, lines = [] } = tries.at(-1) ?? {};
  return { size, lines: [...lines.slice(0, title.lines - 1), `${lines[title.lines - 1] ?? ''}…`] };
}

function wrap(words: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && boldFont().getAdvanceWidth(longer, size) <= title.width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
