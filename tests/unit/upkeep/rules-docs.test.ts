import { readFileSync } from 'node:fs';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { peopleList } from '../../../src/checker/people-list.ts';
import { preset } from '../../../src/checker/preset.ts';
import { rulesDocs } from '../../../src/upkeep/rules-docs.ts';

/** The headings of rules, and not those in their examples. */
function ruleHeadings(text: string): Heading[] {
  const { children } = unified().use(remarkParse).parse(text);
  return children.filter((node) => node.type === 'heading').filter(({ depth }) => depth === 3);
}

describe('docs/rules.md', () => {
  it('is what the rules say now', async () => {
    expect(readFileSync('docs/rules.md', 'utf8') === (await rulesDocs()), 'run npm run rules-docs').toBe(true);
  });

  it('has a heading for each rule, to which its messages lead', async () => {
    const headings = ruleHeadings(await rulesDocs()).map((heading) => toString(heading));
    expect(headings).toEqual(preset.map(({ id }) => id));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('has for each rule its source, and what to write in the place of what', async () => {
    const text = await rulesDocs();
    const starts = ruleHeadings(text).map(({ position }) => position?.start.offset ?? 0);
    const sections = starts.map((start, index) => text.slice(start, starts[index + 1]));
    for (const section of sections) {
      for (const wanted of ['\nSource: ', '\nNot:', '\n- Unexpected']) expect(section).toContain(wanted);
      expect(section).toMatch(/^(?:Better|Nothing is said of):$/m);
    }
  });

  it('has what people check', async () => {
    const text = (await rulesDocs()).replaceAll(/\s+/g, ' ');
    for (const { ask } of peopleList()) expect(text).toContain(ask);
  });
});
