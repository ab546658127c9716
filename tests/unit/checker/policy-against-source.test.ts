import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocumentFolder } from '../../../src/checker/check-document-folder.ts';
import { readSource } from '../../../src/checker/against/read-source.ts';

// The organisation's own words, line by line as a scan of its privacy policy gave them; so with the
// slips of the scan, such as a page of contents with a piece of a calendar in it.
const file = 'tests/fixtures/easy-read/privacy-policy.source.txt';
const text = readFileSync(file, 'utf8');
const rules = ['facts-kept', 'hedges-kept', 'unused-acceptance', 'short-reason'];

function told(source: string): string[] {
  const { findings } = checkDocumentFolder('content/privacy-policy', undefined, readSource(source, file));
  return findings
    .filter(({ message }) => rules.includes(message.ruleId ?? ''))
    .map(({ message }) => message.reason.replace(/^Unexpected (.*), expected .*$/, '$1'));
}

describe('the privacy policy against its source', () => {
  it('has every fact and every hedge, or a reason', () => expect(told(text)).toEqual([]));

  it.each([
    ['6 months', '5 months', 'duration', 346],
    ['1st October 2016', '2nd October 2016', 'date', 51],
    ['0303 123 1113', '0303 123 1114', 'phone number', 396],
    ['ST18 9AP', 'ST18 9AB', 'postcode', 539],
    ['Shropshire', 'Cheshire', 'name', 73],
    ['feedback@', 'complaints@', 'email address', 553],
  ])('has not %s when the source has %s', (now, before, kind, line) => {
    const [missing, added] = told(text.replaceAll(now, before));
    expect(missing).toContain(`document without the ${kind} \`${before.replace('@', '@housingplusgroup.co.uk')}`);
    expect(missing).toContain(`(privacy-policy.source.txt:${line})`);
    expect(added).toMatch(new RegExp(`^${kind} \`${now.replace(/(?<=1)st/, '')}.*that is not in the source$`));
  });

  it('has not what the source says less surely', () =>
    expect(told(text.replace('We may pass on', 'We pass on'))).toEqual([
      '3 times `may` in the part “Sharing information”',
    ]));
});
