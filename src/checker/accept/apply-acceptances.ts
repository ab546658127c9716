import { message } from '../../source/message.ts';
import { mistakeAsFinding, type AcceptedFinding, type Finding } from '../finding.ts';
import { preset } from '../preset.ts';
import { unknownRule } from '../settings.ts';
import type { WrittenDocument, WrittenPart } from '../written/types.ts';
import { acceptancesOf, type Acceptance } from './acceptances.ts';

/** How many words the reason for accepting an error has at least. */
const LEAST_WORDS = 3;

interface Applied {
  findings: Finding[];
  accepted: AcceptedFinding[];
}

/** Parts the findings that a document accepts from those that are to be mended, and adds what is wrong with its acceptances. */
export function applyAcceptances(document: WrittenDocument, all: readonly Finding[]): Applied {
  const acceptances = acceptancesOf(document);
  const used = new Set<Acceptance>();
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of all) {
    const fitting = acceptances.filter(
      (acceptance) => acceptance.rule === finding.message.ruleId && acceptance.fits(finding),
    );
    fitting.forEach((acceptance) => used.add(acceptance));
    const enough = fitting.find(({ reason }) => isEnough(reason, finding));
    if (enough) accepted.push({ ...finding, reason: enough.reason });
    else findings.push(finding, ...fitting.map(shortReason));
  }
  const unneeded = acceptances.filter((acceptance) => !used.has(acceptance) && !waitsForSource(acceptance, document));
  findings.push(...unneeded.map(unused), ...document.parts.flatMap(unread));
  return { findings, accepted };
}

function isEnough(reason: string, { severity }: Finding): boolean {
  const words = reason.split(/\s+/).filter(Boolean).length;
  return words >= (severity === 'error' ? LEAST_WORDS : 1);
}

function shortReason({ rule, reason, file, place }: Acceptance): Finding {
  return mistakeAsFinding(
    message({
      file,
      place,
      rule: 'short-reason',
      found: reason === '' ? `acceptance of \`${rule}\` without a reason` : `reason “${reason}”`,
      expected: `a reason of at least ${LEAST_WORDS} words for an error, and one word for the rest`,
      todo: 'say why the words cannot change',
    }),
  );
}

/** Whether nothing could fit, since the document is not compared with its source now. */
function waitsForSource({ rule }: Acceptance, { against }: WrittenDocument): boolean {
  return !against && preset.some(({ id, needsSource }) => id === rule && needsSource);
}

/** Comments with the name of a rule that begin like an acceptance: "accept active-voice it is the law". */
function unread({ file, unreadAcceptances }: WrittenPart): Finding[] {
  return unreadAcceptances.flatMap(({ text, place }) => {
    const rules = preset.filter(({ id }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'i').test(text));
    const [first] = rules;
    if (!first) return [];
    const mistake = message({
      file,
      place,
      rule: 'unread-acceptance',
      found: `acceptance of ${rules.map(({ id }) => `\`${id}\``).join(' and ')} that cannot be read`,
      expected: `\`{/* accept ${first.id}: reason */}\``,
      todo: rules.length > 1 ? 'write a comment for each rule' : 'write a colon behind the name of the rule',
    });
    return [mistakeAsFinding(mistake)];
  });
}

function unused({ rule, match, file, place }: Acceptance): Finding {
  if (!preset.some(({ id }) => id === rule))
    return mistakeAsFinding(message({ file, place, ...unknownRule(rule, 'nothing else can be accepted') }));
  const mistake = message({
    file,
    place,
    rule: 'unused-acceptance',
    found: `acceptance of \`${rule}\`${match === undefined ? '' : ` for “${match}”`} that fits nothing`,
    expected: 'something that the rule finds there',
    todo: 'take it out, or correct the words that it is to match',
  });
  return mistakeAsFinding(mistake, 'warning');
}
