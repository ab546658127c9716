import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/print/browser/find-browser.ts';
import { MachineFault } from '../../../src/print/machine-fault.ts';

const here = process.execPath;

describe('findBrowser', () => {
  it('takes the browser that PUPPETEER_EXECUTABLE_PATH names before all', async () => {
    expect(await findBrowser({ chosen: here, system: 'linux', processor: 'x64' })).toEqual({ program: here });
  });

  it('says so when PUPPETEER_EXECUTABLE_PATH names nothing', async () => {
    await expect(findBrowser({ chosen: '/nowhere/chrome' })).rejects.toThrow(
      new MachineFault(
        'PUPPETEER_EXECUTABLE_PATH names /nowhere/chrome, and there is no such file. Correct the path, or unset it.',
      ),
    );
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'takes the one that npm brings on Linux on x64',
    async () => {
      const { program, libraries } = await findBrowser({ chosen: '' });
      expect(program).toMatch(/node_modules\/\.cache\/plainleaf\/chromium-[\d.]+\/chromium$/);
      expect(libraries).toMatch(/al2023\/lib$/);
    },
  );

  it.each(['darwin', 'win32', 'linux'] as const)('finds an installed browser on %s', async (system) => {
    const found = await findBrowser({ chosen: '', system, processor: 'arm64', programs: ['/nowhere/chrome', here] });
    expect(found).toEqual({ program: here });
  });

  it.each(['darwin', 'win32', 'linux'] as const)('says what to do when there is none on %s', async (system) => {
    await expect(
      findBrowser({ chosen: '', system, processor: 'arm64', programs: ['/nowhere/chrome'] }),
    ).rejects.toThrow(
      new MachineFault(
        'No browser to print with was found. Install Google Chrome or Microsoft Edge, ' +
          'or set PUPPETEER_EXECUTABLE_PATH to the program file of a browser of the Chromium family.',
      ),
    );
  });
});
