// Run by tests, in a copy of the project: reads and checks all content as often as it is asked to.
import { readContent } from '../../src/model/read-content.ts';
import { checkWords } from '../../src/publish/check-words.ts';
import { tellFailure } from '../../src/publish/tell-failure.ts';
import type { Outcome } from './reader.ts';

/** What `npm run build` does before it makes anything, and what it says when it cannot. */
async function outcome(withWords: boolean): Promise<Outcome> {
  try {
    const { documents } = readContent(process.cwd());
    if (withWords) await checkWords(process.cwd());
    const lines = documents.flatMap(({ parts }) =>
      parts.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text])),
      ]),
    );
    return { lines };
  } catch (error) {
    return tellFailure(error);
  }
}

// The test may have been killed.
process.on('disconnect', () => process.exit());
process.on('message', (withWords: boolean) => void outcome(withWords).then((told) => process.send?.(told)));
