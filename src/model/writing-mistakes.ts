import type { VFileMessage } from 'vfile-message';
import { visible } from '../source/visible.ts';

/** Mistakes in what editors write. They are told one by one, without a stack trace. */
export class WritingMistakes extends Error {
  override readonly name = 'WritingMistakes';
  readonly problems: readonly VFileMessage[];

  constructor(problems: readonly VFileMessage[]) {
    super(problems.map(mistakeLine).join('\n'));
    this.problems = problems;
  }
}

/** A mistake on one line: `file:line:column  what is there, what was expected: what to do  rule`. */
function mistakeLine(problem: VFileMessage): string {
  const { file, line, column, reason, ruleId } = problem;
  return `${visible(file ?? '')}:${line ?? 1}:${column ?? 1}  ${reason}  ${ruleId ?? ''}`;
}
