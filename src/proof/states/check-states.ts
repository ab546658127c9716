import pMap from 'p-map';
import type { Page } from 'puppeteer-core';
import { colourSchemes, showIn } from '../axe/colour-schemes.ts';
import { bringAxe, contrastRules, onlyRules, runAxe, withoutRules } from '../axe/run-axe.ts';
import { judgeKeyboard } from '../keyboard/judge-walk.ts';
import { ZOOMED } from '../looks/small-screen.ts';
import { fits } from '../looks/fits.ts';
import { forcedContrast } from '../looks/forced-colours.ts';
import { lookAt } from '../looks/look.ts';
import { stillness } from '../looks/stillness.ts';
import { targetSize } from '../looks/target-size.ts';
import { nothingCutOff } from '../looks/whole-text.ts';
import type { Result } from '../result/result.ts';
import { askFor, spaceText } from '../site/conditions.ts';
import { TABS } from '../site/in-tabs.ts';
import type { OwnSite } from '../site/proof-site.ts';
import { statesOf, type State } from './states.ts';
import { visitState, type SeenState, type Visit } from './visit-state.ts';

const CHECK = 'states';

interface StateVisit extends Visit {
  /** Whether the state can be come to like this. */
  isPossible?: (state: State) => boolean;
}

const visits: readonly StateVisit[] = [
  { check: CHECK, reader: {}, look: lookOnDesk },
  ...[
    { condition: '320 px', reader: { width: 320, height: 640 } },
    { condition: '400 % zoom', reader: ZOOMED },
  ].map((visit) => ({ check: CHECK, ...visit, look: lookOnSmallScreen })),
  { check: CHECK, condition: 'by keyboard', reader: {}, look: judgeKeyboard },
  {
    check: CHECK,
    condition: 'scripts off',
    reader: { withoutScripts: true },
    // Without scripts nothing can be done on a page.
    isPossible: ({ reach }) => reach === undefined,
    look: async (tab, seen) => {
      // The page has been made without them; axe itself needs some.
      await tab.setJavaScriptEnabled(true);
      await bringAxe(tab);
      return runAxe(tab, seen);
    },
  },
];

/** Whether each state of the interface can be used, however the reader looks at it. */
export async function checkStates(site: OwnSite): Promise<Result[]> {
  const all = statesOf(site.built, site.folder).flatMap((state) =>
    visits.filter(({ isPossible }) => isPossible?.(state) ?? true).map((visit) => ({ state, visit })),
  );
  const results = await pMap(all, ({ state, visit }) => visitState(site, state, visit), { concurrency: TABS });
  return results.flat();
}

async function lookOnDesk(tab: Page, seen: SeenState): Promise<Result[]> {
  await bringAxe(tab);
  const results = [...(await runAxe(tab, seen)), ...(await lookAt(tab, seen, [targetSize, stillness]))];
  for (const condition of colourSchemes) {
    await showIn(tab, condition);
    results.push(...(await runAxe(tab, { ...seen, condition }, onlyRules(...contrastRules))));
  }
  await showIn(tab, 'device');
  await askFor(tab, [['forced-colors', 'active']]);
  const forced = { ...seen, condition: 'forced colours' };
  results.push(
    ...(await runAxe(tab, forced, withoutRules(...contrastRules))),
    ...(await lookAt(tab, forced, [forcedContrast])),
  );
  await askFor(tab, []);
  await spaceText(tab);
  const spaced = { ...seen, condition: 'text spacing' };
  return [...results, ...(await runAxe(tab, spaced)), ...(await lookAt(tab, spaced, [fits, nothingCutOff]))];
}

async function lookOnSmallScreen(tab: Page, seen: SeenState): Promise<Result[]> {
  await bringAxe(tab);
  return [...(await runAxe(tab, seen)), ...(await lookAt(tab, seen, [fits, targetSize, nothingCutOff]))];
}
