import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { cacheFolder } from '../src/cache/cache-folder.ts';

// What Node makes of the files is kept for the next time. It is only asked for by what is loaded after this line.
enableCompileCache(fileURLToPath(new URL(`../${cacheFolder}/compiled`, import.meta.url)));
const { runCheck } = await import('../src/checker/command/run-check.ts');

/** Checks words against the rules of easy read: `npm run check`, `node scripts/check.ts [--json | --format=github|sarif] [--against FILE] [FOLDER…]`. */
const { stdout, stderr } = process;
// Who listens may go away (`npm run check | head`): that is no reason to stop in the middle.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
process.exitCode = await runCheck(process.argv.slice(2), {
  say: (text) => stdout.write(text),
  warn: (text) => stderr.write(text),
  clear: stdout.isTTY ? () => console.clear() : undefined,
  width: stdout.isTTY ? stdout.columns : 100,
  paint: (style, words) => styleText(style, words, { stream: stdout }),
});
