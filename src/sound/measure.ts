import { parseBuffer } from 'music-metadata';

/** What a sound file really is, whatever its name says. */
export interface Measured {
  /** As in `MPEG`, `Ogg`, `M4A/isom`; undefined when it is no sound. */
  container: string | undefined;
  codec: string | undefined;
  /** How long it is; 0 when it is no sound. */
  seconds: number;
}

/** Measures a sound file. */
export async function measure(content: Uint8Array, name: string): Promise<Measured> {
  try {
    const { format } = await parseBuffer(content, { path: name }, { duration: true, skipCovers: true });
    return { container: format.container, codec: format.codec, seconds: format.duration ?? 0 };
  } catch {
    return { container: undefined, codec: undefined, seconds: 0 };
  }
}
