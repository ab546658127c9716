/**
 * The words of a statement, or a hard word, with an id: what stands beside them can be named or
 * described by them.
 */
export function statementWords(statement: Element): HTMLElement | null {
  const words = statement.querySelector<HTMLElement>('.words, .word');
  if (words) words.id ||= `${statement.id}-words`;
  return words;
}

/** Lets a button beside a statement say which one it is for: all such buttons have the same name. */
export function describeByWords(button: HTMLElement, statement: Element): void {
  const words = statementWords(statement);
  if (words) button.setAttribute('aria-describedby', words.id);
}
