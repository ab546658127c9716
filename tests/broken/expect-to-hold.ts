import { expect } from 'vitest';
import { visible } from '../../src/source/visible.ts';
import type { BrokenContent } from './cases.ts';
import type { contentReader, Outcome } from './reader.ts';
import { textOf } from './rule.ts';

/** Where, what is there, what was expected, what to do, and the name of the rule: on one line. */
const MESSAGE = /^[^:]+:\d+:\d+ {2}Unexpected .+, expected .+: .+ {2}[a-z0-9-]+$/;

/** No message is so long that nobody finds its end. */
const LONGEST = 2000;

/**
 * Reads a broken content, and expects that it ends as its rule says: in messages that an editor can
 * act on, or as words of which none is lost.
 *
 * @param withWords whether its words are checked as well
 */
export async function expectToHold(
  { read, mend, stop }: ReturnType<typeof contentReader>,
  { changes, ends, file }: BrokenContent,
  withWords = false,
): Promise<Outcome> {
  let outcome: Outcome | undefined;
  try {
    outcome = await read(changes, withWords);
  } finally {
    // It hangs: the next content is read by a fresh process.
    if (!outcome) stop();
    mend();
  }
  if (ends !== 'either' && !withWords) expect('lines' in outcome ? 'page' : 'message', told(outcome)).toBe(ends);
  if ('lines' in outcome) expectWords(outcome.lines, file, changes[file]);
  else expectMessages(outcome.text, outcome.exitCode, Object.keys(changes));
  return outcome;
}

function expectMessages(text: string, exitCode: number, changed: readonly string[]): void {
  const [list = '', end] = text.split('\n\n');
  const messages = list.split('\n');
  for (const message of messages) {
    expect(message).toMatch(MESSAGE);
    expect(message.length).toBeLessThan(LONGEST);
  }
  expect(text).not.toMatch(/[^\P{C}\n]/u);
  expect(end).toMatch(/^\d+ mistakes? to mend\. Nothing was published\.$/);
  expect(exitCode).toBe(1);
  // A drawing that is not there is told where it is named.
  const places = changed.map((file) =>
    file.startsWith('icons/') ? 'icons/' : visible(file.split('/').slice(0, 2).join('/')),
  );
  expect(messages.some((message) => places.some((place) => message.startsWith(place)))).toBe(true);
}

/** Expects each word of a part among those of its page. */
function expectWords(lines: readonly string[], file: string, change: BrokenContent['changes'][string]): void {
  if (!file.endsWith('.mdx') || change === undefined) return;
  const text = typeof change === 'string' ? change : textOf(file);
  expect(wordsIn(lines.join(' '))).toEqual(expect.arrayContaining(wordsIn(wordsOfPart(text))));
}

/** What readers read of a part: without what Markdown and YAML need. */
function wordsOfPart(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\ufeff?---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^[ \t]*(?:- )?:[a-z0-9-]+: /gm, '')
    .replaceAll(/<Contact .*?>/g, '')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll('&lt;', '<');
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function told(outcome: Outcome): string {
  return 'lines' in outcome ? outcome.lines.join('\n') : outcome.text;
}
