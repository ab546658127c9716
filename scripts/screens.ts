import { launchBrowser } from '../src/print/browser/launch-browser.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { takeScreens } from '../src/upkeep/take-screens.ts';

/** Makes the pictures of the README from what was built: `npm run build && npm run screens`. */
await runCommand(async (say) => {
  const browser = await launchBrowser();
  try {
    for (const file of await takeScreens(browser, 'dist', 'docs/pictures')) say(`${file}\n`);
  } finally {
    await browser.close();
  }
});
