import { describe, expect, it } from 'vitest';
import type { EasyRead } from '../../../src/model/easy-read.ts';
import { saidOf, shownOf } from '../../../src/speech/spoken.ts';
import { spokenPart } from '../../../src/speech/spoken-items.ts';

const document = {
  language: 'en-GB',
  say: [
    { write: 'housingplusgroup', say: 'housing plus group' },
    { write: 'Ms', say: 'Miz' },
  ],
  contacts: { samaritans: { name: 'Samaritans', picture: 'x', phone: '116 123' } },
} as unknown as EasyRead;

/** What a voice says of a statement of one line. */
function said(text: string): string[] {
  return sentences(text).map(saidOf);
}

function sentences(text: string) {
  const block = { kind: 'statement', picture: undefined, text, lines: [text], id: 'one', position: undefined } as const;
  return spokenPart(document, { title: 'A title', blocks: [block] })[1]?.sentences ?? [];
}

describe('what is said', () => {
  it.each([
    ['Phone: 0303 123 1113', 'Phone: oh three oh three, one two three, one one one three'],
    ['Phone: 01785 312000', 'Phone: oh one seven eight five, three one two oh oh oh'],
    ['Ring +44 1785 312000.', 'Ring plus four four, one seven eight five, three one two oh oh oh.'],
    ['Phone: 116 123', 'Phone: one one six, one two three'],
    ['Call 999 now.', 'Call nine nine nine now.'],
    ['We have 999 homes.', 'We have 999 homes.'],
  ])('phone numbers: %s', (text, spoken) => expect(said(text)).toEqual([spoken]));

  it.each([
    ['Website: www.ico.org.uk', 'Website: w w w dot ico dot org dot U K'],
    ['Look at https://example.org/your-home/.', 'Look at example dot org slash your hyphen home.'],
    [
      'Email: data.protection@housingplusgroup.co.uk',
      'Email: data dot protection at housing plus group dot co dot U K',
    ],
    ['Email: feedback@housingplusgroup.co.uk.', 'Email: feedback at housing plus group dot co dot U K.'],
  ])('addresses: %s', (text, spoken) => expect(said(text)).toEqual([spoken]));

  it.each([
    ['It was set up on 1 October 2016.', 'It was set up on the first of October twenty sixteen.'],
    ['On the 22nd of May we close.', 'On the twenty second of May we close.'],
    ['Monday 30 June 1998', 'Monday the thirtieth of June nineteen ninety eight'],
    ['From March 2005', 'From March two thousand and five'],
    ['From 12 August 1905', 'From the twelfth of August nineteen oh five'],
    ['We may keep it.', 'We may keep it.'],
  ])('dates: %s', (text, spoken) => expect(said(text)).toEqual([spoken]));

  it.each([
    ['We open at 9am.', 'We open at nine A M.'],
    ['We close at 5:30pm.', 'We close at five thirty P M.'],
    ['From 9.05 a.m. to 17:30', 'From nine oh five A M to seventeen thirty'],
    ['Open 9am–5pm', 'Open nine A M to five P M'],
    ['At 12:00', "At twelve o'clock"],
    ['For 6 months', 'For 6 months'],
  ])('times: %s', (text, spoken) => expect(said(text)).toEqual([spoken]));

  it.each([
    ['It costs £2.50.', 'It costs 2 pounds 50.'],
    ['It costs £1.', 'It costs 1 pound.'],
    ['It costs £1,000 or 50p.', 'It costs 1,000 pounds or 50 pence.'],
    ['It costs £0.99.', 'It costs 99 pence.'],
    ['It cost €3 million.', 'It cost 3 million euros.'],
  ])('money: %s', (text, spoken) => expect(said(text)).toEqual([spoken]));

  it.each([
    ['We use CCTV.', 'We use C C T V.'],
    ["The Information Commissioner's Office (ICO)", "The Information Commissioner's Office (I C O)"],
    ['Ask Ms Lee, e.g. on the phone.', 'Ask Miz Lee, for example on the phone.'],
    ['Items', 'Items'],
    ['Stafford ST18 9AP', 'Stafford S T 18, 9 A P'],
  ])('words: %s', (text, spoken) => expect(said(text)).toEqual([spoken]));
});

describe('sentences', () => {
  it('the dots of an address, of a short form and of money end none', () => {
    expect(said('Write to a.b@example.org. It costs £2.50, e.g. for a stamp. Then wait.')).toEqual([
      'Write to a dot b at example dot org.',
      'It costs 2 pounds 50, for example for a stamp.',
      'Then wait.',
    ]);
  });

  it('are shown as they are written', () => {
    const text = 'Ring 0303 123 1113 on 1 October 2016. We use CCTV.';
    expect(sentences(text).map(shownOf)).toEqual(['Ring 0303 123 1113 on 1 October 2016.', 'We use CCTV.']);
  });
});
