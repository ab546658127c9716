// Run by a test, which stops it: makes a temporary folder and starts a program that would go on.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../../../src/sound/run-program.ts';
import { stopOnSignals } from '../../../src/stopping/stop-on-signals.ts';
import { makeTemporaryFolder } from '../../../src/stopping/temporary-folder.ts';

stopOnSignals((text) => process.stderr.write(text));
await makeTemporaryFolder(join(tmpdir(), 'unfinished-'));
const running = runProgram('sleep', ['600'], 600_000);
process.stdout.write('ready');
await running;
