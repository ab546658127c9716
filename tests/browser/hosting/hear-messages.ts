import type { Page } from 'puppeteer-core';

declare global {
  var policyMessages: string[];
}

/**
 * Lets a page keep what the browser refuses it, from its first line on. Each refusal is told twice:
 * as an event on the page and in the console.
 * @returns what was told so far
 */
export async function hearMessages(page: Page): Promise<() => Promise<string[]>> {
  const told: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    globalThis.policyMessages = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, lineNumber }) =>
      globalThis.policyMessages.push(`${effectiveDirective} ${blockedURI} ${lineNumber}`),
    );
  });
  return async () => [...told, ...(await page.evaluate(() => globalThis.policyMessages))];
}
