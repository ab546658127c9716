import type { CDPSession, Page } from 'puppeteer-core';

/** The space that a reader may set by WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** Gives all text of an open page the space of WCAG 1.4.12, as a style of the reader's own does. */
export async function spaceText(tab: Page): Promise<void> {
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
}

/** Takes it away again. */
export async function unspaceText(tab: Page): Promise<void> {
  await tab.evaluate(() => void document.adoptedStyleSheets.pop());
}

/** Sets the size of text in the browser: 16 px is usual. */
export async function setTextSize(tab: Page, pixels: number): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await session.detach();
}

/** What a device may ask for: `['forced-colors', 'active']`. */
export type Feature = readonly [name: string, value: string];

/** What a session asked for holds as long as the session, whatever others ask for: a tab has one. */
const sessions = new WeakMap<Page, CDPSession>();

/** Lets the device ask for something, and for nothing else any more. */
export async function askFor(tab: Page, features: readonly Feature[]): Promise<void> {
  const session = sessions.get(tab) ?? (await tab.createCDPSession());
  sessions.set(tab, session);
  // Not puppeteer's own: it does not know every feature.
  await session.send('Emulation.setEmulatedMedia', { features: features.map(([name, value]) => ({ name, value })) });
}
