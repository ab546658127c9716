import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checker/check-document.ts';
import type { Finding } from '../../../src/checker/finding.ts';
import type { Severity } from '../../../src/checker/rule.ts';
import { sampleDocument } from './sample-document.ts';

/** Rules about a whole document, which one sentence cannot fulfil. */
const ABOUT_DOCUMENTS = /^(?:contents-page|doc-length|front-cover|what-this-is|key-points-first|end-contacts|pn-.*)$/;

/** What the rules say of one sentence in a document that has explained its hard word. */
function findingsOf(text: string): Finding[] {
  const hardWords = text.includes('**cookie**') ? [{ word: 'cookie', meaning: 'A small file on your computer.' }] : [];
  return checkDocument(sampleDocument({ text, fields: { hardWords }, finds: [] })).findings.filter(
    ({ message }) => !ABOUT_DOCUMENTS.test(message.ruleId ?? ''),
  );
}

function rulesOf(findings: readonly Finding[], severities: readonly Severity[]): string[] {
  const found = findings.filter(({ severity }) => severities.includes(severity));
  return [...new Set(found.map(({ message }) => message.ruleId ?? ''))].sort();
}

describe('a good sentence', () => {
  it.each([
    'We keep your information safe.',
    'You can ask to see the information we have about you.',
    'A **cookie** is a small file on your computer.',
    'We keep this information for 6 months.',
    'You can phone us on 01785 312000.',
    'The Housing Plus Group started on 1 October 2016.',
    'We ask you some questions when you phone us.',
    'We have video cameras in some shared areas.',
    'This helps to keep people safe.',
    'You can tell us if your information is wrong.',
  ])('has nothing to mend: %s', (text) => {
    expect(rulesOf(findingsOf(text), ['error', 'warning'])).toEqual([]);
  });
});

describe('a bad sentence', () => {
  it.each([
    [
      'You can ask us at any time to tell you about all of the things we know about you in your own home.',
      'sentence-max-words',
      'error',
    ],
    ['Your information will be kept on a computer.', 'active-voice', 'warning'],
    ['We check your form and then we phone you but we may write.', 'one-idea-per-sentence', 'warning'],
    ["We don't sell your information.", 'no-negative-contractions', 'error'],
    ['You can complain to the ICO.', 'abbreviation-explained', 'error'],
    ['We keep your form for six months.', 'numbers-as-digits', 'warning'],
    ['We answer 95% of phone calls.', 'no-percentages', 'error'],
    ['We will write to you by 03/04/2026.', 'date-in-full', 'error'],
    ['Please read Part IV of your agreement.', 'no-roman-numerals', 'error'],
    ['You MUST TELL US about repairs.', 'no-all-caps', 'error'],
    ['This is *really* important.', 'no-italics', 'error'],
    ['We look after homes & gardens.', 'no-symbols', 'warning'],
    ['We utilise your name to send you letters.', 'plain-words', 'warning'],
    ['We will keep an eye on your repair.', 'no-figures-of-speech', 'warning'],
    ['Phone us on 01785312000.', 'phone-format', 'error'],
  ] as const)('%s is found by %s', (text, rule, severity) => {
    expect(rulesOf(findingsOf(text), [severity])).toContain(rule);
  });
});

describe('a trap', () => {
  it.each([
    'We are allowed to share this.',
    'We may write to you in May.',
    'You live in one of our homes.',
    'I live in Dudley.',
    'We work in the UK.',
    'The law changed in 2018.',
    'You can phone 0303 123 1113.',
    'This rule is called a policy.',
    'If you move, please tell us.',
    'But you can say no.',
    'The cabinet is locked.',
    'He was interested in the job.',
  ])('is no mistake: %s', (text) => {
    expect(rulesOf(findingsOf(text), ['error', 'warning'])).toEqual([]);
  });

  it.each([
    ['We were set up on 1st October 2016.', ['active-voice', 'date-plain-day']],
    ['We are open from 09:00-17:00.', ['range-use-to', 'time-12-hour']],
    ['It is not uncommon for forms to go missing.', ['no-double-negative']],
    ['this might be:', ['sentence-starts-capital']],
    ['data.protection@housingplusgroup.c o.uk', ['contact-not-broken']],
    ['People will be asked if the are happy to accept the cookies.', ['active-voice', 'no-typos']],
    ['We will tell you by letter; we may also phone you.', ['no-symbols']],
    ['Our staff, who all get training, keep information safe.', ['max-commas', 'no-nested-clauses']],
    ['We look after 33,000 homes.', ['no-large-numbers']],
    ['You can use <u>our website</u>.', ['no-underline']],
    ["We'll phone you.", ['no-contractions']],
    ['Tel: 01785 312000 etc.', ['no-short-forms']],
  ] as const)('%s is found by %j, and by no other rule', (text, rules) => {
    const findings = findingsOf(text);
    expect(rules).toEqual(expect.arrayContaining(rulesOf(findings, ['error', 'warning'])));
    expect(rulesOf(findings, ['error', 'warning', 'look'])).toEqual(expect.arrayContaining([...rules]));
  });
});
