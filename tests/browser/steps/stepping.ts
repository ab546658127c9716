import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { longPart } from '../reading-page.ts';

const { statements } = longPart;
/** How many statements the part has. */
export const count = statements.length;
/** The anchor of a statement of it. */
export const anchor = (index: number) => statements.at(index)?.id ?? '';

/** What a reader sees of the statements: anchors, and the place in the bar. */
export async function seen(page: Page): Promise<{ shown: string[]; place: string | null; focus: string | undefined }> {
  return page.evaluate(() => ({
    shown: [...document.querySelectorAll('.statement[id]')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('step-above'))
      .map(({ id }) => id),
    place: document.querySelector('.step-place')?.checkVisibility()
      ? (document.querySelector('.step-place')?.textContent ?? null)
      : null,
    focus: document.activeElement?.id,
  }));
}

/** Waits for a statement, counted from 1, and looks whether it is shown alone. */
export async function isAt(page: Page, index: number): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('.step-place')?.textContent === text,
    {},
    `${index} of ${count}`,
  );
  expect((await seen(page)).shown).toEqual([anchor(index - 1)]);
}
