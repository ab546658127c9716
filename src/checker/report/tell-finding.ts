import type { Finding } from '../finding.ts';
import type { Severity } from '../rule.ts';
import type { Page } from './page.ts';
import { quote, visible } from './quote.ts';
import { rangeOf } from './range.ts';

/** The colours of what is said in words as well. */
const colours = { error: 'red', warning: 'yellow', look: 'cyan' } as const satisfies Record<Severity, string>;

/**
 * A finding for people: its place, what it is, the line with the place underlined, and where more is said.
 * @param text the line that it is about; undefined when there is none to quote
 */
export function tellFinding(
  { severity, message }: Finding,
  text: string | undefined,
  { width, paint }: Page,
): string[] {
  const { file = '', line = 1, column = 1, reason, ruleId = '', url = '' } = message;
  const said = `${file}:${line}:${column}  ${paint(colours[severity], severity)}  ${visible(reason)}  ${ruleId}`;
  if (text === undefined || text.trim() === '') return [said, `    ${paint('dim', url)}`];
  const number = String(line).padStart(5);
  const { line: quoted, marks } = quote(text, rangeOf(message), Math.max(width - number.length - 3, 20));
  return [
    said,
    `${paint('dim', `${number} |`)} ${quoted}`,
    `${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(colours[severity], marks)}  ${paint('dim', url)}`,
  ];
}
