import { runCheck } from '../src/print/check/command/run-check.ts';

/** Says of any PDF whether it meets PDF/UA-1: `node scripts/check-pdf.ts [--json] [--text FILE] FILE…`. */
process.exitCode = await runCheck(process.argv.slice(2), {
  say: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
