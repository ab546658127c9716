import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { peopleList } from '../../../src/checker/people-list.ts';
import { preset } from '../../../src/checker/preset.ts';
import { rulesDocs } from '../../../src/upkeep/rules-docs.ts';

describe('docs/rules.md', () => {
  it('is what the rules say now', async () => {
    expect(readFileSync('docs/rules.md', 'utf8') === (await rulesDocs()), 'run npm run rules-docs').toBe(true);
  });

  it('has a heading for each rule, to which its messages lead', async () => {
    const headings = [...(await rulesDocs()).matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(preset.map(({ id }) => id));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('has what people check', async () => {
    const text = (await rulesDocs()).replaceAll(/\s+/g, ' ');
    for (const { ask } of peopleList()) expect(text).toContain(ask);
  });

  it('has for each rule its reason, its source, and what to write in the place of what', async () => {
    const text = await rulesDocs();
    for (const { id } of preset) {
      const [, section = ''] = text.split(`### ${id}\n`);
      const [own = ''] = section.split(/^##/m);
      for (const wanted of ['Source: ', 'Not:', 'Better:', '- Unexpected']) expect(own, id).toContain(wanted);
    }
  });
});
