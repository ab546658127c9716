import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOfPage } from '../../../src/develop/findings-of-page.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const longSentence =
  'You can ask us at any time to tell you about all of the things we know about you in your own home.';
const yaml = `title: Our bins
picture: introduction
organisation: The Council
language: en-GB
version: '1'
date: 2026-11-24
help: us
contacts:
  us: { name: The Council, picture: help, phone: 01632 960000, email: us@example.org }
hardWords:
  - word: rubbish
    meaning: About 5% of what you throw away.
subtitle: About 95% of you have one
`;
const part = (...lines: string[]) => `---\ntitle: Your bin\npicture: introduction\n---\n\n${lines.join('\n')}\n`;

describe('the findings of a page', () => {
  let project: TemporaryProject;
  /** What two rules find, and mistakes of no rule; other rules look at these words too. */
  const found = (page: string) => {
    const { findings, ...rest } = findingsOfPage(project.root, page, '/rules/');
    const ofTwo = findings.filter(({ rule }) => ['sentence-max-words', 'no-percentages', undefined].includes(rule?.id));
    return { ...rest, findings: ofTwo };
  };
  beforeAll(() => {
    project = temporaryProject();
    project.write('content/bins/document.yaml', yaml);
    project.write(
      'content/bins/010-your-bin.mdx',
      part(
        ':introduction: Hello.',
        '',
        `:introduction: Put **rubbish** in it. ${longSentence}`,
        '',
        '- :introduction: We take 50%.',
        '- :introduction: We take it.',
        '',
        ':introduction: Hello.',
      ),
    );
    project.write('content/bins/020-when.mdx', part(':introduction: We come.', '', ':introduction: We take 50%.'));
  });
  afterAll(() => project.discard());

  it('of a part are those of its file, with the words around and the rule', () => {
    const { isChecked, findings } = found('/bins/your-bin/');
    expect(isChecked).toBe(true);
    expect(findings).toEqual([
      {
        severity: 'error',
        text: 'Unexpected sentence of 23 words, expected at most 15: make it two sentences',
        place: 'content/bins/010-your-bin.mdx:8:39',
        statement: { words: `Put rubbish in it. ${longSentence}`, part: 'your-bin', nth: 0 },
        rule: expect.objectContaining({
          id: 'sentence-max-words',
          link: '/rules/#sentence-max-words',
          example: { text: longSentence, better: expect.any(String) as string },
        }) as unknown,
      },
      expect.objectContaining({ statement: { words: 'We take 50%.', part: 'your-bin', nth: 0 } }),
    ]);
  });

  it('of the first page and of the hard words are those of document.yaml', () => {
    expect(found('/bins/').findings.map(({ statement }) => statement.words)).toEqual(['About 95% of you have one']);
    expect(found('/bins/hard-words/').findings.map(({ statement }) => statement.words)).toEqual([
      'About 5% of what you throw away.',
    ]);
  });

  it('of the page with all parts are all, and no other page has more', () => {
    const { findings, others } = found('/bins/all/');
    expect(findings).toHaveLength(5);
    expect(others).toEqual([]);
  });

  it('come with how much is on the other pages', () => {
    const { others } = found('/bins/when/');
    expect(others.map(({ page }) => page)).toEqual(
      expect.arrayContaining(['/bins/hard-words/', '/bins/', '/bins/your-bin/']),
    );
    const { findings } = findingsOfPage(project.root, '/bins/your-bin/', '/rules/');
    expect(others.find(({ page }) => page === '/bins/your-bin/')?.count).toBe(findings.length);
  });

  it('tell the same words apart by how many stand before', () => {
    const file = 'content/bins/030-again.mdx';
    project.write(file, part(':introduction: 5%', '', '- :introduction: A cat', '- :introduction: 5%'));
    expect(found('/bins/again/').findings.map(({ statement }) => statement.nth)).toEqual([0, 1]);
    project.remove(file);
  });

  it('are as the files stand now', () => {
    const file = 'content/bins/020-when.mdx';
    project.write(file, part(':introduction: We come.', '', ':introduction: We take half.'));
    expect(found('/bins/when/').findings).toEqual([]);
  });

  it('are none where no words of a document stand', () => {
    for (const page of ['/', '/about-the-pictures/', '/no-such/page/']) {
      expect(found(page)).toEqual({ page, isChecked: false, findings: [], others: [] });
    }
  });

  it('have a tag that is not closed among them, without words on the page', () => {
    const file = 'content/bins/020-when.mdx';
    project.write(file, part(':introduction: We come.', '', '<Contact of="us">'));
    expect(found('/bins/when/').findings).toEqual([
      expect.objectContaining({ severity: 'error', place: `${file}:8:1` }),
    ]);
  });
});
