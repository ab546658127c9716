import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checker/check-document.ts';
import { documentSchema } from '../../../src/model/document-schema.ts';
import { sampleDocument } from './sample-document.ts';

const text = 'Your form is kept. Your name is sent. Your rent is paid.';
const reason = 'These are the words of the law';

function checked(match: string | string[]) {
  const fields = { accepted: [{ rule: 'active-voice', match, reason }] };
  const { findings, accepted } = checkDocument(sampleDocument({ text, fields, finds: [] }));
  const rules = ['active-voice', 'unused-acceptance'];
  return { findings: findings.filter(({ message }) => rules.includes(message.ruleId ?? '')), accepted };
}

describe('the words that an acceptance matches', () => {
  it('are one text', () => {
    const { findings, accepted } = checked('your form is');
    expect(accepted.map(({ about }) => about)).toEqual(['Your form is kept.']);
    expect(findings.map(({ about }) => about)).toEqual(['Your name is sent.', 'Your rent is paid.']);
  });

  it('are several texts for one reason', () => {
    const { findings, accepted } = checked(['form', 'name', 'rent']);
    expect(accepted.map((finding) => finding.reason)).toEqual([reason, reason, reason]);
    expect(findings).toEqual([]);
  });

  it('have each to be there', () => {
    const { findings } = checked(['form', 'your letter', 'name', 'rent']);
    expect(findings.map(({ message }) => message.reason)).toEqual([
      'Unexpected acceptance of `active-voice` for “your letter” that fits nothing, expected something that the rule finds there: take it out, or correct the words that it is to match',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no text', []],
    ['an empty text', ['form', ' ']],
    ['a number', 6],
  ])('are not %s', (_, match) => {
    const { error } = documentSchema.shape.accepted.safeParse([{ rule: 'active-voice', match, reason }]);
    expect(error?.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/^words of the sentence/)]);
  });
});

describe('a comment that is nearly an acceptance', () => {
  const told = (comment: string) =>
    checkDocument(sampleDocument({ text: `{/* ${comment} */}\n\nYour form is kept.`, finds: [] }))
      .findings.filter(({ message }) => ['active-voice', 'unread-acceptance'].includes(message.ruleId ?? ''))
      .map(({ message }) => message.reason);
  const still = [expect.stringMatching(/^Unexpected passive/) as string];

  it('is one with a capital', () => expect(told(`Accept active-voice: ${reason}`)).toEqual([]));

  it.each([
    [
      `accept active-voice ${reason}`,
      'Unexpected acceptance of `active-voice` that cannot be read, expected `{/* accept active-voice: reason */}`: write a colon behind the name of the rule',
    ],
    [
      `accept plain-words, active-voice: ${reason}`,
      'Unexpected acceptance of `plain-words` and `active-voice` that cannot be read, expected `{/* accept plain-words: reason */}`: write a comment for each rule',
    ],
  ])('is told: %s', (comment, mistake) => expect(told(comment)).toEqual([mistake, ...still]));

  it('is no comment about something else', () => {
    expect(told('Accept the changes of Maya')).toEqual(still);
    expect(told('we can accept active-voice here')).toEqual(still);
  });
});
