import { styleText } from 'node:util';
import { runCheck } from '../src/checker/command/run-check.ts';

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
