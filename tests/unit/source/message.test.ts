import { expect, it } from 'vitest';
import { message } from '../../../src/source/message.ts';

const parts = { file: 'a.mdx', rule: 'rule', found: 'this', expected: 'that', todo: 'change it' };

it('a message says what is there, what was expected and what to do, for people and for tools', () => {
  expect(message({ ...parts, place: { line: 8, column: 2 } })).toMatchObject({
    file: 'a.mdx',
    line: 8,
    column: 2,
    reason: 'Unexpected this, expected that: change it',
    ruleId: 'rule',
    source: 'plainleaf',
    expected: ['that'],
    note: 'change it',
  });
});

it('a message without a place means the whole file', () => {
  expect(message(parts)).toMatchObject({ line: 1, column: 1 });
});

it('a message is one line, though what was found is several', () => {
  expect(message({ ...parts, found: 'code in `{1 +\n  1}`' }).reason).toBe(
    'Unexpected code in `{1 + 1}`, expected that: change it',
  );
});
