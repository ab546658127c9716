import { describe, expect, it } from 'vitest';
import { ownSectionsIn, withSection } from '../../../src/bench/own-sections.ts';

const printed = '# Benchmarks\n\nOf printing.\n\n## The A4 document\n\nA table.\n';

describe('a section of docs/benchmarks.md', () => {
  it('stands in its place, whichever is written first', async () => {
    const checkFirst = await withSection(await withSection(printed, 'check', 'Checked.'), 'web', 'Looked at.');
    const webFirst = await withSection(await withSection(printed, 'web', 'Looked at.'), 'check', 'Checked.');
    expect(checkFirst).toBe(`${printed}\n## Web pages\n\nLooked at.\n\n## Checking words\n\nChecked.\n`);
    expect(webFirst).toBe(checkFirst);
  });

  it('takes the place of the one before, and leaves the others', async () => {
    const before = await withSection(await withSection(printed, 'check', 'Checked.'), 'web', 'Old.');
    expect(await withSection(before, 'web', 'New.')).toBe(before.replace('Old.', 'New.'));
  });

  it('is kept when printing is measured again', async () => {
    const whole = await withSection(printed, 'check', 'Checked.');
    expect(printed + ownSectionsIn(whole)).toBe(whole);
    expect(ownSectionsIn(printed)).toBe('');
  });
});
