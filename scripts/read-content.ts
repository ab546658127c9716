import { readContent } from '../src/model/read-content.ts';
import { describeContent } from '../src/publish/describe.ts';
import { startProgress } from '../src/publish/progress.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Says what cannot be read in content/ and icons/, before Astro would wrap it in a stack trace: `npm run dev`. */
await runCommand(async (say) => {
  await startProgress(say).step('Reading the content', () => readContent(process.cwd()), describeContent);
});
