import { readContent } from '../src/model/read-content.ts';
import { describeContent } from '../src/publish/describe.ts';
import { startProgress } from '../src/publish/progress.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Says what is wrong in content/ and icons/, before a tool that would wrap it in a stack trace: `npm run dev`, `npm run lint`. */
await runCommand(async (say) => {
  await startProgress(say).step('Reading the content', () => readContent(process.cwd()), describeContent);
});
