/** The number of bytes before the table of tags. */
const HEADER = 128;

/** The white that profiles are measured against, D50. */
const white = [0.9642, 1, 0.8249] as const;

/**
 * A colour profile of sRGB (ICC.1:2010, version 4), made from the numbers of IEC 61966-2-1: so no
 * file with a licence of its own is needed.
 */
export function srgbProfile(): Uint8Array {
  const curve = sequence(
    text('para'),
    zeros(4),
    uint16(3),
    zeros(2),
    ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
  );
  return profile([
    ['desc', localised('sRGB')],
    ['cprt', localised('No rights reserved')],
    ['wtpt', xyz(white)],
    ['chad', sequence(text('sf32'), zeros(4), ...adaptation.map(fixed))],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]);
}

/** From the white of screens, D65, to D50 (Bradford). */
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168] as const;

function profile(tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const table: Buffer[] = [uint32(tags.length)];
  const data: Buffer[] = [];
  const offsets = new Map<Buffer, number>();
  let end = HEADER + 4 + tags.length * 12;
  for (const [name, content] of tags) {
    const offset = offsets.get(content) ?? end;
    if (!offsets.has(content)) {
      const padding = zeros(-content.length & 3);
      data.push(content, padding);
      offsets.set(content, offset);
      end += content.length + padding.length;
    }
    table.push(text(name), uint32(offset), uint32(content.length));
  }
  return sequence(header(end), ...table, ...data);
}

function header(size: number): Buffer {
  const bytes = zeros(HEADER);
  uint32(size).copy(bytes, 0);
  uint32(0x04200000).copy(bytes, 8); // version 4.2
  text('mntrRGB XYZ ').copy(bytes, 12); // for a monitor, from RGB to XYZ
  sequence(...[2024, 1, 1, 0, 0, 0].map(uint16)).copy(bytes, 24); // when it was made, always the same
  text('acsp').copy(bytes, 36);
  sequence(...white.map(fixed)).copy(bytes, 68);
  return bytes;
}

function localised(words: string): Buffer {
  const letters = Buffer.from(words, 'utf16le').swap16();
  return sequence(
    text('mluc'),
    zeros(4),
    uint32(1),
    uint32(12),
    text('enUS'),
    uint32(letters.length),
    uint32(28),
    letters,
  );
}

function xyz(values: readonly number[]): Buffer {
  return sequence(text('XYZ '), zeros(4), ...values.map(fixed));
}

function sequence(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function text(letters: string): Buffer {
  return Buffer.from(letters, 'latin1');
}

function zeros(count: number): Buffer {
  return Buffer.alloc(count);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A number with 16 bits before and after the point. */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
}
