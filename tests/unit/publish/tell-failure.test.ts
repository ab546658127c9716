import { describe, expect, it } from 'vitest';
import { tellFailure } from '../../../src/publish/tell-failure.ts';
import { WritingMistakes } from '../../../src/model/writing-mistakes.ts';
import { MachineFault } from '../../../src/print/machine-fault.ts';
import { message } from '../../../src/source/message.ts';

const mistake = message({
  file: 'content/visit/020-tickets.mdx',
  place: { line: 8, column: 1 },
  rule: 'short-sentences',
  found: 'sentence of 23 words',
  expected: 'at most 15',
  todo: 'make it two sentences',
});
const line =
  'content/visit/020-tickets.mdx:8:1  Unexpected sentence of 23 words, expected at most 15: make it two sentences  short-sentences';

describe('tellFailure', () => {
  it('tells each writing mistake on a line, and how many: exit code 1', () => {
    expect(tellFailure(new WritingMistakes([mistake]))).toEqual({
      text: `${line}\n\n1 mistake to mend. Nothing was published.`,
      exitCode: 1,
    });
    expect(tellFailure(new WritingMistakes([mistake, mistake])).text).toContain('2 mistakes to mend');
  });

  it('finds writing mistakes inside an error of another tool', () => {
    expect(tellFailure(new Error('Vite failed', { cause: new WritingMistakes([mistake]) })).exitCode).toBe(1);
  });

  it('tells a fault of the machine in its own words, with what is behind it: exit code 2', () => {
    const fault = new MachineFault('The browser stopped.', new Error('Target closed\n    at somewhere'));
    expect(tellFailure(fault)).toEqual({ text: 'The browser stopped.\n  because: Target closed', exitCode: 2 });
  });

  it.each([
    ['ENOSPC', 'The disk is full. Make room on it, and try again.'],
    ['EACCES', 'A file or folder may not be written or read. Give yourself the right to it, and try again.'],
    ['EROFS', 'The disk can only be read. Work in a folder that can be written.'],
  ])('knows what %s means, also deep inside', (code, words) => {
    const system = Object.assign(new Error(`${code}: write`), { code });
    for (const error of [system, new Error('astro', { cause: system }), new Error(`vite: ${code}: write`)]) {
      const { text, exitCode } = tellFailure(error);
      expect(text.split('\n')[0]).toBe(words);
      expect(exitCode).toBe(2);
    }
  });

  it('knows a full disk in the words of the bundler', () => {
    const error = new Error('Build failed with 1 error:\n\nNo space left on device (os error 28)');
    expect(tellFailure(error).text).toMatch(/^The disk is full\./);
  });

  it('shows no stack trace, whatever was thrown', () => {
    for (const thrown of [new TypeError('x is not a function'), 'a string', undefined]) {
      const { text, exitCode } = tellFailure(thrown);
      expect(text).not.toMatch(/^\s+at /m);
      expect(text).toMatch(/^The command stopped at something that it does not know/);
      expect(exitCode).toBe(2);
    }
  });
});
