import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDocumentFolder } from '../../../src/checker/check-document-folder.ts';
import { contentFolder, type ContentFolder } from './content-folder.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.discard());

/** The rules of the errors in a part with these words. */
function errorsOf(words: string): (string | undefined)[] {
  const { findings } = checkDocumentFolder(folder.document('bins', words));
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.ruleId))];
}

/** How long a check of these words takes, in milliseconds. */
function timeOf(words: string): number {
  const document = folder.document('bins', words);
  const start = performance.now();
  checkDocumentFolder(document);
  return performance.now() - start;
}

describe('broken input ends in a message', () => {
  it.each([
    ['a tag that is not closed', '<Contact of="us">', 'unclosed-tag'],
    ['a bracket that is not closed', ':introduction: Bring { your card.', 'unclosed-tag'],
    ['1 MB', `:introduction: ${'a'.repeat(1_000_000)}`, 'large-file'],
    ['200 kB without a space', `:introduction: ${'a'.repeat(200_000)}`, 'no-spaces'],
    ['1,000 quotes in one another', `${'> '.repeat(1000)}Bins`, 'deep-nesting'],
    [
      '400 lists in one another',
      Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- Bins`).join('\n'),
      'deep-nesting',
    ],
    ['1,000 tags in one another', `${'<Words in="cy">'.repeat(1000)}Bin${'</Words>'.repeat(1000)}`, 'no-spaces'],
    ['words that are read from the right', ':introduction: נא להוציא את הפח', 'unknown-letter'],
    ['emoji', ':introduction: We empty your bin 🗑️🚛', 'unknown-letter'],
    ['signs that control', ':introduction: We empty\u0007 your bin.', 'unseen-sign'],
    ['a sign that turns the direction', ':introduction: We empty \u202eyour bin.', 'unseen-sign'],
    ['soft hyphens', ':introduction: We empty your recy\u00adcling bin.', 'unseen-sign'],
  ])('%s', (_, words, rule) => expect(errorsOf(words)).toContain(rule));

  it('200 kB of words on one line', () => {
    expect(errorsOf(`:introduction: ${'We empty your bin on Mondays. '.repeat(6_800)}`)).toEqual(['long-line']);
  });

  it('bytes that are no text', () => {
    const document = folder.document('bins', '');
    folder.write('bins/010-bins.mdx', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    expect(checkDocumentFolder(document).findings.map(({ message }) => message.ruleId)).toContain('utf-8');
  });
});

describe('what only looks broken is read', () => {
  const words = ':introduction: We empty your bin on Mondays.\n\n:introduction: Put it out on Sunday.';

  it('line ends of Windows', () => expect(errorsOf(words.replaceAll('\n', '\r\n'))).toEqual([]));

  it('a mark at the start of the file', () => {
    const document = folder.document('bins', words);
    folder.write(
      'bins/010-bins.mdx',
      '\ufeff---\ntitle: When we come\npicture: introduction\n---\n\n:introduction: This leaflet is about your bins. You can complain to us.\n',
    );
    const errors = checkDocumentFolder(document).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message.ruleId)).not.toContain('no-front-matter');
  });
});

describe('the time of a check grows as the text does', () => {
  it.each([
    [
      'sentences on one line',
      (times: number) => `:introduction: ${'We empty your bin on Mondays. '.repeat(times * 300)}`,
    ],
    ['one sentence', (times: number) => `:introduction: We empty ${'your bin and '.repeat(times * 300)}go.`],
    ['statements', (times: number) => ':introduction: We empty your bin.\n\n'.repeat(times * 300)],
    ['capitals before a postcode', (times: number) => `:introduction: ${'A'.repeat(times * 7)}: Leek, ST13 5AB.`],
    ['signs', (times: number) => `:introduction: ${'*a _b [c ('.repeat(times * 100)}`],
  ])('%s', (_, words) => {
    timeOf(words(1));
    const [small, large] = [Math.min(timeOf(words(1)), timeOf(words(1))), timeOf(words(4))];
    expect(large).toBeLessThan(small * 4 * 3 + 200);
  });
});
