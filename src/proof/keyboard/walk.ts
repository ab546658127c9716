import type { CDPSession, Page } from 'puppeteer-core';
import { noteStops, stopsSoFar, type Walk, type Walking } from './stops-in-page.ts';

/** How many presses are sent at once: to wait for each would take minutes. */
const AT_ONCE = 25;

/** Milliseconds in which a page that takes the focus back does so. */
const TAKES_BACK = 50;

/** Makes an open page ready to be walked through, and gives its controls in their order. */
export async function readyToWalk(tab: Page): Promise<string[]> {
  return tab.evaluate(noteStops);
}

/**
 * Presses a key until it leads out of the page or round. Where the page moves the focus by itself a moment after a press,
 * as some traps do, the walk begins again and waits at each stop.
 * @param most after so many presses there is no end
 */
export async function walk(tab: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Walk> {
  const session = await tab.createCDPSession();
  try {
    const fast = await pressOn(tab, most, AT_ONCE, () => press(session, key));
    return fast ?? (await pressOn(tab, most, 1, () => press(session, key))) ?? { stops: [], hasEnd: false };
  } finally {
    await session.detach();
  }
}

/** A walk with so many presses at once; undefined when it did not wait and the page moved the focus. */
async function pressOn(
  tab: Page,
  most: number,
  atOnce: number,
  pressOnce: () => Promise<unknown>,
): Promise<Walk | undefined> {
  const waits = atOnce === 1;
  await tab.evaluate((fresh) => Object.assign((window as unknown as { walking: Walking }).walking, fresh), {
    stops: [],
    stoppedAt: [],
    hasEnd: false,
    moved: false,
    waits,
  });
  let walked: Walk = { stops: [], hasEnd: false };
  for (let presses = 0; presses < most && !walked.hasEnd; presses += atOnce) {
    await Promise.all(Array.from({ length: atOnce }, pressOnce));
    const { moved, ...now } = await tab.evaluate(stopsSoFar, TAKES_BACK);
    if (moved && !waits) return undefined;
    walked = now;
  }
  return walked;
}

function press(session: CDPSession, key: 'Tab' | 'Shift+Tab'): Promise<unknown> {
  const event = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  return Promise.all([
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]);
}
