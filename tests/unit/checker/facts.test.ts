import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/checker/against/read-source.ts';
import { checkDocument } from '../../../src/checker/check-document.ts';
import type { Finding } from '../../../src/checker/finding.ts';
import { sampleDocument, sampleSource } from './sample-document.ts';

/** What the rule finds; other rules look at the sample too. */
const ofFacts = (findings: readonly Finding[]) => findings.filter(({ message }) => message.ruleId === 'facts-kept');

/** What the rule says of a text that was made from another: the fact alone. */
function told(source: string, text: string): string[] {
  const { findings } = checkDocument(sampleDocument({ text, finds: [] }), { against: sampleSource(source) });
  return ofFacts(findings).map(({ message }) => message.reason.replace(/^Unexpected (.*?),? expected .*$/, '$1'));
}

const missing = (kind: string, fact: string) => `document without the ${kind} \`${fact}\` (source.txt:1)`;
const added = (kind: string, fact: string) => `${kind} \`${fact}\` that is not in the source`;

/** Of each kind: as a source has it, other ways to write the same, and something else. */
const kinds: { kind: string; source: string; same: string[]; other: string }[] = [
  {
    kind: 'date',
    source: '1st October 2016',
    same: ['1 October 2016', '01/10/2016', '2016-10-01', 'Saturday 1 October 2016', 'October 1, 2016', '1 Oct 2016'],
    other: '2 October 2016',
  },
  { kind: 'date', source: 'May 2026', same: ['May 2026', 'May, 2026'], other: 'June 2026' },
  { kind: 'time', source: '17:30', same: ['5:30pm', '5.30 pm', '17:30'], other: '5pm' },
  { kind: 'amount of money', source: '£1,200.50', same: ['£1200.50', '£1,200.50'], other: '£1,200' },
  { kind: 'amount of money', source: '50p', same: ['£0.50', '50 pence', 'fifty pence'], other: '60p' },
  { kind: 'share', source: '50%', same: ['half', '1 in 2', '5 out of 10', '50 per cent'], other: '1 in 3' },
  { kind: 'duration', source: 'six months', same: ['6 months', '6-month', 'six months'], other: '5 months' },
  { kind: 'duration', source: 'thirty (30) days', same: ['30 days', 'thirty days'], other: '30 working days' },
  { kind: 'duration', source: '28 days', same: ['4 weeks', '28 days'], other: '28 hours' },
  { kind: 'duration', source: '1 year', same: ['12 months', 'one year', 'a year'], other: '2 years' },
  { kind: 'number', source: '33,000', same: ['33 thousand', '33000', 'thirty-three thousand'], other: '33' },
  { kind: 'number', source: '250', same: ['two hundred and fifty', '250'], other: '205' },
  { kind: 'phone number', source: '+44 (0)1785 312 000', same: ['01785 312000', '01785312000'], other: '01785 312001' },
  { kind: 'email address', source: 'Post@Example.com', same: ['post@example.com'], other: 'mail@example.com' },
  {
    kind: 'web address',
    source: 'https://www.example.com/help/',
    same: ['www.example.com/help', 'example.com/help'],
    other: 'www.example.com',
  },
  { kind: 'postcode', source: 'ST189AP', same: ['ST18 9AP'], other: 'ST18 9AQ' },
  { kind: 'reference', source: 'DCB1605', same: ['DCB1605'], other: 'DCB1606' },
  {
    kind: 'name',
    source: 'the Dudley Homes Group',
    same: ['Dudley Homes Group', 'the Dudley Homes Group Limited'],
    other: 'the Stafford Homes Group',
  },
];

describe.each(kinds.map((one) => [`${one.kind} ${one.source}`, one] as const))(
  'the %s',
  (_, { kind, source, same, other }) => {
    const [from, ...made] = [source, ...same, other].map((fact) => `We wrote to you about ${fact} in our letter.`);
    const changed = made.pop() ?? '';

    it.each(made)('is kept in: %s', (text) => expect(told(from ?? '', text)).toEqual([]));

    it(`is not kept in: ${changed}`, () => {
      const bare = (name: string) => name.replace(/^the /, '');
      expect(told(from ?? '', changed)).toEqual([missing(kind, bare(source)), added(kind, bare(other))]);
    });

    it('is missing where it is left out', () =>
      expect(told(from ?? '', 'We wrote to you.')).toEqual([missing(kind, source.replace(/^the /, ''))]));

    it('is new where the source has none', () =>
      expect(told('We wrote to you.', from ?? '')).toEqual([added(kind, source.replace(/^the /, ''))]));
  },
);

describe('a name', () => {
  it.each([
    ['is kept when a longer or a shorter name has it', 'Homes Plus Limited is here.', 'Here is Homes Plus.'],
    ['is kept as its first letters', 'The Department for Work and Pensions helps.', 'The DWP helps.'],
    ['is kept when its first letters are spelt out', 'The DWP helps.', 'The Department for Work and Pensions helps.'],
    ['is kept without its capitals', 'We use Closed Circuit Television.', 'We use closed circuit television.'],
    ['may come after a word of the sentence', 'You can call Citizens Advice.', 'Phone Citizens Advice.'],
    ['is not in a heading with capitals', 'How To Complain\n\nWe help you.', 'We help you.'],
    [
      'is not a word that lawyers write with a capital',
      'The Tenant keeps the Property clean.',
      'Keep your home clean.',
    ],
  ])('%s', (_, source, text) => expect(told(source, text)).toEqual([]));

  it('is found in a heading with capitals', () =>
    expect(told('Our Homes In Dudley\n\nWe help you.', 'We help you.')).toEqual([missing('name', 'Dudley')]));

  it('is right in the document when its editor knows the word', () => {
    const document = sampleDocument({ text: 'Ask Mencap.', fields: { knownWords: ['Mencap'] }, finds: [] });
    const { findings } = checkDocument(document, { against: sampleSource('Ask us.') });
    expect(ofFacts(findings)).toEqual([]);
  });
});

describe('a source in plain text', () => {
  it.each([
    ['has no facts in its page of contents', 'Contents\nOur homes    3\nYour rights .... 7\n\nWe help you.'],
    ['has no facts in the numbers of its pages', 'We help you.\n\nPage 3 of 7\n\n12\n'],
    ['has no facts in the numbers before its headings', '1. What we do\n\n2.1 Scope\n\n(a) We help you.'],
    ['has no facts in what a scan has broken', '25/5/5/018 We help you.'],
  ])('%s', (_, source) => expect(told(source, 'We help you.')).toEqual([]));

  it('has an address that a scan has broken', () =>
    expect(
      told('Write to help@example.c o.uk or www.example.o rg today.', 'Use help@example.co.uk or www.example.org.'),
    ).toEqual([]));

  it('has a fact that goes over the end of a line', () => {
    const source =
      'We keep all of the letters that you write to us for six\nmonths, in an office of the Dudley\nHomes Group.';
    expect(told(source, 'We keep letters for 6 months. The Dudley Homes Group has them.')).toEqual([]);
  });
});

it('a source in Markdown is read without its signs, with the addresses of its links', () => {
  const source = readSource(
    '# Call us\n\n- **01632 960000**, us@example.org\n- [Our site](https://example.com/a)\n\n| Rent |\n| --- |\n| £5 |',
    'a.md',
  );
  const { findings } = checkDocument(sampleDocument({ text: 'It costs £5.', finds: [] }), { against: source });
  expect(ofFacts(findings).map(({ message }) => message.reason)).toEqual([
    'Unexpected document without the web address `https://example.com/a` (a.md:4), expected every fact of the source: write it, or accept with a reason',
  ]);
});

describe('what a document accepts', () => {
  const accepted = [{ rule: 'facts-kept', match: '6 months', reason: 'The organisation asked for this' }];
  const document = sampleDocument({ text: 'We keep it.', fields: { accepted }, finds: [] });

  it('can be one fact that is left out', () => {
    const checked = checkDocument(document, { against: sampleSource('We keep it for 6 months, and 2 years.') });
    expect(checked.accepted.map(({ about }) => about)).toEqual(['6 months']);
    expect(ofFacts(checked.findings).map(({ about }) => about)).toEqual(['2 years']);
  });

  it('waits when there is no source to compare with', () =>
    expect(ofFacts(checkDocument(document).findings)).toEqual([]));
});
