import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBuiltSite, type BuiltSite } from '../../browser.ts';
import { openToListen } from '../listen/listening-page.ts';
import { engines } from '../../../src/proof/states/speech-engine.ts';
import { longPart } from '../reading-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

it('the bar reads the statement that is shown, and the next when the reader goes on', async () => {
  const { address, statements } = longPart;
  const words = statements.map(
    ({ id, text }) => [id, `${text} and a good many words more, so that there is time.`] as const,
  );
  const engine = { ...engines.chrome, speed: 4 };
  const { page, press, says, stops, marked } = await openToListen(
    site,
    engine,
    `${address}?one#${statements[1]?.id ?? ''}`,
    { words },
  );
  await press('Listen', '.step-bar');
  await says(statements[1]?.text ?? '');
  await page.keyboard.press('ArrowRight');
  await says(statements[2]?.text ?? '');
  expect(await marked()).toContain(statements[2]?.text);
  await press('Stop', '.step-bar');
  await stops();
  expect(await page.$eval('.step-place', (place) => place.textContent)).toBe(`3 of ${statements.length}`);
});
