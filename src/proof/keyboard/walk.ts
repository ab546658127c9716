import type { CDPSession, Page } from 'puppeteer-core';
import { installFocusLook } from './focus-look.ts';
import { beginWalk, noteStops, walked, waySoFar, type Walk, type WaySoFar } from './stops-in-page.ts';

/** How somebody walks. */
interface Pace {
  /** How many presses are sent at once: to wait for each would take minutes. */
  atOnce: number;
  /** After so many presses that led to nothing new there is no end. Some controls have several places to stop in them. */
  most: number;
  waits: boolean;
}

const QUICK: Pace = { atOnce: 25, most: 200, waits: false };
const SLOW: Pace = { atOnce: 1, most: 40, waits: true };

/** Milliseconds that a page has where the way ends: some take the focus back. */
const END = 200;
/** The same at each stop of a slow walk, and what all stops together may take. */
const STOP = 50;
const ALL_STOPS = 15_000;

/** Makes an open page ready to be walked through, and gives its controls in their order. */
export async function readyToWalk(tab: Page): Promise<string[]> {
  await tab.evaluate(installFocusLook);
  return tab.evaluate(noteStops);
}

/**
 * Presses a key until it leads out of the page or round. Where the page moves the focus by itself a moment after a press,
 * as some traps do, or where a stop is not as it should be, the walk begins again and waits at each stop.
 * @param controls how many there are
 */
export async function walk(tab: Page, key: 'Tab' | 'Shift+Tab', controls: number): Promise<Walk> {
  const session = await tab.createCDPSession();
  const pressOnce = () => press(session, key);
  const stop = Math.min(STOP, ALL_STOPS / Math.max(controls, 1));
  try {
    const { hasEnd, moved, isFine } = await walkAt(QUICK, tab, pressOnce, stop);
    if (!hasEnd || moved || !isFine) await walkAt(SLOW, tab, pressOnce, stop);
    return await tab.evaluate(walked);
  } finally {
    await session.detach();
  }
}

async function walkAt(
  { atOnce, most, waits }: Pace,
  tab: Page,
  pressOnce: () => Promise<unknown>,
  stop: number,
): Promise<WaySoFar> {
  await tab.evaluate(beginWalk, waits);
  for (let presses = 0, places = 0, since = 0; ; presses += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, pressOnce));
    const way = await tab.evaluate(waySoFar, { stop, end: END });
    if (way.places > places) [places, since] = [way.places, presses];
    if (way.hasEnd || presses - since >= most || (way.moved && !waits)) return way;
  }
}

function press(session: CDPSession, key: 'Tab' | 'Shift+Tab'): Promise<unknown> {
  const event = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  return Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]);
}
