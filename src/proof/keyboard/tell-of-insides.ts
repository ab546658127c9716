import type { Page } from 'puppeteer-core';
import type { Probe } from '../looks/probe.ts';
import { ownResult } from '../result/own-result.ts';
import type { Result } from '../result/result.ts';

declare const probe: Probe;

/** Tells of frames and components, into which rules of our own do not look; nothing where there are none. */
export async function tellOfInsides(tab: Page, { check, page }: Pick<Result, 'check' | 'page'>): Promise<Result[]> {
  const places = await tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => one.shadowRoot !== null || one.matches('iframe, frame'))
      .filter((one) => probe.isShown(one))
      .map((one) => probe.where(one)),
  );
  if (places.length === 0) return [];
  const what =
    'Our own rules do not look into frames and components with a shadow tree: go through it by keyboard, ' +
    'with large text and on a small screen';
  return [
    {
      ...ownResult({ check, rule: 'all-looked-at', criteria: [] }, { page }, []),
      outcome: 'cantTell',
      found: places.map((where) => ({ where, what })),
    },
  ];
}
