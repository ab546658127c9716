import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/i18n/en.ts';
import { makeFinder } from '../../../../src/reader/find/finder.ts';

const find = makeFinder({
  parts: [
    {
      address: '/home/repairs/',
      number: 1,
      title: 'Repairs',
      picture: 'repair',
      statements: [
        { id: 'repairs--tell-us', text: 'Tell us when something breaks.', picture: 'phone' },
        { id: 'repairs--we-mend', text: 'We repair your home.' },
        { text: 'A table of prices: café, 20 pounds' },
      ],
    },
    {
      address: '/home/rent/',
      number: 2,
      title: 'Paying for your home',
      picture: 'rent',
      statements: [
        { id: 'rent--organisation', text: 'Our organisation asks for the rent each month.' },
        { id: 'rent--photo', text: 'Bring a photograph, and the tenant’s letter.' },
        { id: 'rent--complain', text: 'You can complain.' },
        { id: 'rent--colour', text: 'The form has a yellow colour.' },
      ],
    },
  ],
  hardWords: [
    { address: '/home/hard-words/#tenant', picture: 'hard-words', word: 'tenant', meaning: 'Who pays rent.' },
  ],
  forgives: en.finding,
});

const addresses = (typed: string) => find(typed)?.map(({ address }) => address);

describe('finding', () => {
  it.each([
    ['repair', ['/home/repairs/', '/home/repairs/#repairs--we-mend']],
    ['REPAIRS', ['/home/repairs/', '/home/repairs/#repairs--we-mend']],
    ['rep', ['/home/repairs/', '/home/repairs/#repairs--we-mend']],
    ['repares', ['/home/repairs/', '/home/repairs/#repairs--we-mend']],
    ['fotograf', ['/home/rent/#rent--photo']],
    ['organization', ['/home/rent/#rent--organisation']],
    ['color', ['/home/rent/#rent--colour']],
    ['complaning', ['/home/rent/#rent--complain']],
    ['tenants', ['/home/hard-words/#tenant', '/home/rent/#rent--photo']],
    ["tenant's", ['/home/hard-words/#tenant', '/home/rent/#rent--photo']],
    ['cafe', ['/home/repairs/']],
    ['20', ['/home/repairs/']],
  ])('finds %s', (typed, expected) => expect(addresses(typed)).toEqual(expected));

  it('finds what has all the words first, and else what has one of them', () => {
    expect(addresses('repair home')).toEqual(['/home/repairs/#repairs--we-mend']);
    expect(addresses('rent breaks')).toContain('/home/repairs/#repairs--tell-us');
    expect(addresses('rent breaks')).toContain('/home/rent/#rent--organisation');
  });

  it('lets small words count only alone', () => {
    expect(addresses('do you repair my')).toEqual(addresses('repair'));
    expect(addresses('when')).toEqual(['/home/repairs/#repairs--tell-us']);
  });

  it('does not guess where a word begins as it was typed', () => {
    expect(addresses('rent')).not.toContain('/home/rent/#rent--photo');
  });

  it.each([
    ['repair', false],
    ['rep', false],
    ['repares', true],
    ['rent brakes', false],
  ])('says whether all it has is like what was typed: %s', (typed, isAlike) => {
    expect(find(typed)?.every((hit) => hit.isAlike)).toBe(isAlike);
  });

  it.each(['zzzz', 'oo', 'bin', 'cat'])('does not take %s for a short word that is in the text', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('looks for nothing when too little was typed, and says so', () => {
    expect(find('')).toBeUndefined();
    expect(find(' r ')).toBeUndefined();
    expect(find('xyzzy')).toEqual([]);
  });

  it('knows its part, its picture and which words were found', () => {
    const [hit] = find('brakes') ?? [];
    expect(hit).toMatchObject({ picture: 'phone', part: { number: 1, title: 'Repairs' } });
    expect(['Tell', 'breaks'].map((word) => hit?.isFound(word))).toEqual([false, true]);
    expect(find('prices')?.[0]?.picture).toBe('repair');
  });
});
