import type { Page } from 'puppeteer-core';
import type { Result } from '../result/result.ts';
import type { ProofPage } from '../site/proof-page.ts';
import { colourSchemes, showIn } from './colour-schemes.ts';
import { bringAxe, contrastRules, onlyRules, runAxe } from './run-axe.ts';

const rules = onlyRules(...contrastRules);

/** Whether all words have the contrast of level AAA (1.4.6), in every colour scheme; on paper there is one. */
export async function lookAtContrast(tab: Page, { address: page, kind }: ProofPage): Promise<Result[]> {
  await bringAxe(tab);
  const seen = { check: 'contrast', page };
  if (kind === 'printed') return runAxe(tab, seen, rules);
  const results: Result[] = [];
  for (const condition of colourSchemes) {
    await showIn(tab, condition);
    results.push(...(await runAxe(tab, { ...seen, condition }, rules)));
  }
  await showIn(tab, 'device');
  return results;
}
