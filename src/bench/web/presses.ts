import type { Browser, Page } from 'puppeteer-core';

/** How long it takes until a press of a button shows something, on a phone. */
export interface PressTime {
  name: string;
  /** Milliseconds from the press to the next picture of the screen, the median of all runs. */
  milliseconds: number;
}

interface Press {
  name: string;
  /** On which page: a part, or the first page of the document. */
  on: 'part' | 'home';
  selector: string;
  /** What is typed there. */
  types?: string;
}

const presses: readonly Press[] = [
  { name: 'Listen', on: 'part', selector: '.top [data-control=listen]' },
  { name: 'Listen to a statement', on: 'part', selector: '.listen-one' },
  { name: 'Settings', on: 'part', selector: '[data-control=settings]' },
  { name: 'One at a time', on: 'part', selector: '[data-control=steps]' },
  { name: 'Share', on: 'part', selector: '.share-one' },
  { name: 'Find: the box', on: 'home', selector: '#page-find' },
  { name: 'Find: typing', on: 'home', selector: '#page-find', types: 'repares' },
];

const RUNS = 5;
const SLOWER = 4;
const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true };

/** Events shorter than this are not told; the browser counts in eights of milliseconds. */
export const SHORTEST_TOLD = 16;

/**
 * Presses each button for the first time, on a processor four times as slow, and measures how long
 * the screen takes to answer. Nothing of its tool was fetched before.
 * @param pages with `http://`
 */
export async function pressTimes(browser: Browser, pages: Readonly<Record<Press['on'], string>>): Promise<PressTime[]> {
  const times: PressTime[] = [];
  for (const press of presses) {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await timeOf(browser, press, pages));
    times.push({ name: press.name, milliseconds: runs.sort((one, other) => one - other)[(RUNS - 1) / 2] ?? 0 });
  }
  return times;
}

async function timeOf(browser: Browser, press: Press, pages: Readonly<Record<Press['on'], string>>): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    await page.emulateCPUThrottling(SLOWER);
    await page.evaluateOnNewDocument(watchEvents);
    await page.goto(pages[press.on], { waitUntil: 'networkidle0' });
    // What scrolling to it loads is not the press's doing.
    await (await page.$(press.selector))?.scrollIntoView();
    await page.waitForNetworkIdle({ idleTime: 500 });
    await page.tap(press.selector);
    if (press.types !== undefined) await page.type(press.selector, press.types, { delay: 150 });
    return await slowest(page);
  } finally {
    await context.close();
  }
}

function watchEvents(): void {
  const watched = window as unknown as { slowest: number };
  watched.slowest = 0;
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
      if (interactionId) watched.slowest = Math.max(watched.slowest, duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** The browser tells of events after it has painted. */
async function slowest(page: Page): Promise<number> {
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 500))));
  return page.evaluate(() => (window as unknown as { slowest: number }).slowest);
}
