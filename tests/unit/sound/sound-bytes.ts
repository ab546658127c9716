/** Sound files of silence, small and whole, for tests that need no real programs. */
export const soundBytes = { wav, mp3, opus };

const RATE = 22_050;

/** As espeak-ng writes it: 16 bits, one voice. */
function wav(seconds: number): Buffer {
  const data = Buffer.alloc(Math.round(seconds * RATE) * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, RATE],
    [28, RATE * 2],
    [40, data.length],
  ] as const) {
    head.writeUInt32LE(value, at);
  }
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const) {
    head.writeUInt16LE(value, at);
  }
  head.write('data', 36);
  return Buffer.concat([head, data]);
}

/** Frames of MPEG-2 Layer III, 48 kbit/s. */
function mp3(seconds: number): Buffer {
  const frame = Buffer.alloc(156);
  frame.set([0xff, 0xf3, 0x60, 0xc4]);
  return Buffer.concat(Array.from({ length: Math.round((seconds * RATE) / 576) }, () => frame));
}

/** Opus in Ogg: its head, its tags, and a page of sound for each second. */
function opus(seconds: number): Buffer {
  const head = Buffer.alloc(19);
  head.write('OpusHead');
  head.set([1, 1], 8);
  head.writeUInt32LE(48_000, 12);
  const tags = Buffer.alloc(16);
  tags.write('OpusTags');
  const pages = [...Array(Math.ceil(seconds)).keys()].map((second) => Math.min(second + 1, seconds) * 48_000);
  return Buffer.concat([
    oggPage(head, 0, 0, 2),
    oggPage(tags, 0, 1, 0),
    ...pages.map((granule, index) => oggPage(Buffer.alloc(200), granule, index + 2, granule === pages.at(-1) ? 4 : 0)),
  ]);
}

function oggPage(body: Buffer, granule: number, sequence: number, flags: number): Buffer {
  const head = Buffer.alloc(28);
  head.write('OggS');
  head[5] = flags;
  head.writeBigUInt64LE(BigInt(Math.round(granule)), 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(sequence, 18);
  head.set([1, body.length], 26);
  return Buffer.concat([head, body]);
}
