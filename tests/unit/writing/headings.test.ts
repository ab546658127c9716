import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('headings', () => {
  it('have an anchor that begins with the name of their part', () => {
    expect(read('## Your home\n\n### What you pay').blocks).toEqual([
      '## Your home (tickets--your-home)',
      '### What you pay (tickets--what-you-pay)',
    ]);
  });

  it('have anchors of their own when the words are the same', () => {
    expect(read('## Home\n\n## Home 1\n\n## Home').blocks).toEqual([
      '## Home (tickets--home)',
      '## Home 1 (tickets--home-1)',
      '## Home (tickets--home-2)',
    ]);
  });

  it('keep the words of hard words and links, and leave out comments', () => {
    expect(read('## Our **policy** on [rent](/rent/) {/* new */}').blocks).toEqual([
      '## Our policy on rent (tickets--our-policy-on-rent)',
    ]);
  });
});
