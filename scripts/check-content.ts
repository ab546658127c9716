import { readContent } from '../src/model/read-content.ts';
import { checkWords, describeWords } from '../src/publish/check-words.ts';
import { describeContent } from '../src/publish/describe.ts';
import { startProgress } from '../src/publish/progress.ts';
import { runCommand } from '../src/publish/run-command.ts';

/** Says what keeps content/ and icons/ from being published: `npm run lint`. */
await runCommand(async (say) => {
  const { step } = startProgress(say);
  await step('Reading the content', () => readContent(process.cwd()), describeContent);
  await step('Checking the words', () => checkWords(process.cwd()), describeWords);
});
