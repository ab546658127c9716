import type { Words } from '../i18n/words.ts';
import type { Site } from '../model/site-schema.ts';
import type { Report } from '../report/report.ts';

/** One statement of the accessibility statement, easy to read. */
export interface AccessibilityLine {
  picture: string;
  text: string;
  /** The phone number or the email address at its end. */
  way?: { phone: string } | { email: string };
}

/**
 * The accessibility statement, easy to read.
 * @param report what the checks came to; undefined where this version was not checked
 */
export function accessibilityLines(words: Words, { help }: Site, report: Report | undefined): AccessibilityLine[] {
  const say = words.accessibilityStatements;
  return [
    { picture: 'large-print', text: say.canChange },
    { picture: 'listen', text: say.canListen },
    { picture: 'print-a4', text: say.canPrint },
    ...resultLines(words, report),
    { picture: 'people-check', text: say.people },
    { picture: 'help', text: say.tellUs },
    ...(help.phone === undefined
      ? []
      : [{ picture: 'telephone', text: `${words.phone}:`, way: { phone: help.phone } }]),
    ...(help.email === undefined ? [] : [{ picture: 'email', text: `${words.email}:`, way: { email: help.email } }]),
    { picture: 'complain', text: say.complain },
    { picture: 'more-information', text: say.complainTo, way: { phone: words.fullStatement.eassPhone } },
    { picture: 'policy-rule', text: say.law },
  ];
}

/** All the words of a statement. */
export function lineText({ text, way }: AccessibilityLine): string {
  return way ? `${text} ${'phone' in way ? way.phone : way.email}` : text;
}

function resultLines({ accessibilityStatements: say }: Words, report: Report | undefined): AccessibilityLine[] {
  if (!report) return [{ picture: 'website-not-checked', text: say.unchecked }];
  if (report.faults === 0 && report.leftOut.length > 0) return [{ picture: 'website-not-checked', text: say.partly }];
  return [
    { picture: 'computer-check', text: say.checked },
    report.faults === 0
      ? { picture: 'no-faults', text: say.noFaults }
      : { picture: 'website-faults', text: say.faults },
  ];
}
