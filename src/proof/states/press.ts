import type { Page } from 'puppeteer-core';

/** Presses the first control with a name that is to be seen. */
export async function press(page: Page, name: string, within = 'body'): Promise<void> {
  for (const control of await page.$$(`${within} :is(button, a, label)`)) {
    const isIt = await control.evaluate(
      (one, wanted) => (one.getAttribute('aria-label') ?? one.textContent).trim() === wanted,
      name,
    );
    if (isIt && (await control.isVisible())) {
      await control.click();
      return;
    }
  }
  throw new Error(`No control ${name} in ${within}`);
}
