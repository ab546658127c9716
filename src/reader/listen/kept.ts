/** What a reader has chosen for listening. */
export interface Kept {
  /** The address of a voice (`voiceURI`). */
  voice?: string;
  /** How fast, one of `rates`. */
  rate?: number;
}

const STORED_AS = 'plainleaf-listen';

/** How fast a voice can read; 1 is as it reads by itself. */
export const rates: readonly number[] = [0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5];

let now: Kept | undefined;

/** What was chosen, here or on a page before. */
export function kept(): Kept {
  return (now ??= read());
}

/** Keeps a choice on the device; one that refuses keeps it for this page. */
export function keep(choice: Kept): void {
  now = { ...kept(), ...choice };
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(now));
  } catch {
    // It holds for this page all the same.
  }
}

function read(): Kept {
  try {
    const { voice, rate } = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}') as Record<string, unknown>;
    return {
      ...(typeof voice === 'string' && { voice }),
      ...(typeof rate === 'number' && rates.includes(rate) && { rate }),
    };
  } catch {
    return {};
  }
}
