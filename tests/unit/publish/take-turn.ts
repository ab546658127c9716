// Run by a test: takes its turn in a project, says so, and keeps it until it is killed.
import { waitForTurn } from '../../../src/publish/wait-for-turn.ts';

const say = (text: string) => process.stdout.write(text);

await waitForTurn(process.argv[2] ?? '', say);
say('my turn\n');
setInterval(() => undefined, 1000);
