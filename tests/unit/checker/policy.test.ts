import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDocumentFolder } from '../../../src/checker/check-document-folder.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const folder = 'content/privacy-policy';
const part = `${folder}/070-how-do-we-keep-information-safe.mdx`;
const notes = readFileSync(`${folder}/notes-for-the-organisation.md`, 'utf8');

/** What is to be mended in the policy, or in a copy of it. */
function told(root = '.'): string[] {
  return checkDocumentFolder(join(root, folder))
    .findings.filter(({ severity }) => severity !== 'look')
    .map(({ severity, message }) => `${severity} ${message.ruleId ?? ''}`);
}

describe('the privacy policy', () => {
  const { accepted } = checkDocumentFolder(folder);

  it('has no error, no warning and no acceptance that is not needed', () => expect(told()).toEqual([]));

  it('has a reason of three words or more for all that is accepted', () => {
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.filter(({ reason }) => reason.split(/\s+/).length < 3)).toEqual([]);
  });

  it('tells the organisation each sentence that is accepted', () => {
    const [, suggestions = ''] = notes.split('\n## Suggestions\n');
    const sentences = accepted.map(({ about }) => about).filter((about) => about.includes(' '));
    // Facts of the law that are missing are told at the end, in words of their own.
    const missing = accepted.filter(({ message }) => message.ruleId?.startsWith('pn-')).map(({ about }) => about);
    expect(sentences.filter((about) => !missing.includes(about) && !suggestions.includes(about))).toEqual([]);
  });
});

describe('a changed copy of the privacy policy', () => {
  const words = readFileSync(part, 'utf8');
  let project: TemporaryProject;
  beforeEach(() => {
    project = temporaryProject();
  });
  afterEach(() => project.discard());

  it('is told a new long sentence', () => {
    const sentence =
      'We ask you to come to our office with your papers on a day that is good for you and for all the people who work here.';
    project.write(part, `${words}\n:staff-training: ${sentence}\n`);
    expect(told(project.root)).toEqual(['error sentence-max-words']);
  });

  it('is told what is accepted and no longer there', () => {
    project.write(part, words.replace('The management will make regular checks', 'We make regular checks'));
    expect(told(project.root)).toContain('warning unused-acceptance');
  });
});
