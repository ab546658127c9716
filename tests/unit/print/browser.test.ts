import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../src/print/browser/launch-browser.ts';
import { letters, pagesOf, textOf } from '../../print/pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

// Elsewhere the browser does not ask fontconfig.
describe.runIf(process.platform === 'linux')('the browser', () => {
  it('prints words on a machine without any font', async () => {
    const conf = join(folder, 'fonts.conf');
    writeFileSync(conf, '<?xml version="1.0"?>\n<fontconfig></fontconfig>\n');
    vi.stubEnv('FONTCONFIG_FILE', conf);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<p style="font-family: Nowhere">These words are printed.</p>');
      const pdf = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
      const pieces = await Promise.all((await pagesOf(pdf)).map(textOf));
      expect(
        letters(
          pieces
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe('Thesewordsareprinted.');
    } finally {
      await browser.close();
    }
  });
});
