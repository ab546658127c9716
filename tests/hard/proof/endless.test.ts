import { expect, it } from 'vitest';
import { useSmallCopy } from '../../site/proof/small-copy.ts';

const copy = useSmallCopy();

it('npm run a11y stops at a page that never ends to load, and checks the others', async () => {
  const [part] = copy.pages;
  copy.change(part, (html) => html.replace('<head>', '<head><script>for (;;);</script>'));
  const { exitCode, said } = await copy.check('--only', 'small-screen');
  expect(said).toContain('Unexpected Navigation timeout of 60000 ms exceeded, expected a page that opens: open it');
  expect(said).toContain('In the browser          1 page, no faults');
  expect(exitCode).toBe(1);
});
