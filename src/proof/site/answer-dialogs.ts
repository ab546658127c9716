import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';

/**
 * Says yes to every dialog in a browser: nobody sits before it, and while alert() or a question on leaving waits for an
 * answer, its page cannot be looked at, and no other can be opened in its tab.
 *
 * Not by puppeteer's event of a page: what a page opens by itself may ask before puppeteer has got hold of it, and then it
 * never does. So each page waits here until its dialogs are heard.
 */
export async function answerDialogs(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const page = session.connection()?.session(sessionId);
    if (page) answerIn(page);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: true,
    filter: [{ type: 'page' }],
  });
}

/** What answers the dialogs of a browser that only another program gets to see: for `targetFilter` of its start. */
export function answeringFilter(): (target: Target) => boolean {
  const answered = new WeakSet<Browser>();
  return (target) => {
    const browser = target.browser();
    if (!answered.has(browser)) whileOpen(answerDialogs(browser));
    answered.add(browser);
    return true;
  };
}

/**
 * Has a page's own questions answered before they are asked. Chromium refuses an answer to one that is asked while its page
 * gives way to another, and then waits for ever: so in a tab where one page follows another none may be asked.
 */
export async function askNothing(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() =>
    Object.assign(window, { alert: () => undefined, confirm: () => true, prompt: () => '' }),
  );
}

function answerIn(page: CDPSession): void {
  page.on('Page.javascriptDialogOpening', () => whileOpen(page.send('Page.handleJavaScriptDialog', { accept: true })));
  whileOpen(page.send('Page.enable'));
  whileOpen(page.send('Runtime.runIfWaitingForDebugger'));
}

/** The page, or the browser, may be closed meanwhile: then nothing is left to be done. */
function whileOpen(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
