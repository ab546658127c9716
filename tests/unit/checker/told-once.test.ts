import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDocumentFolder } from '../../../src/checker/check-document-folder.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const part = 'content/privacy-policy/110-sharing-information.mdx';

let project: TemporaryProject;
beforeEach(() => {
  project = temporaryProject();
});
afterEach(() => project.discard());

/** The errors in a part, by rule, when it has these words. */
function errorsOf(words: string): (string | undefined)[] {
  project.write(part, `---\ntitle: Start\npicture: introduction\n---\n\n:introduction: This is new.\n\n${words}\n`);
  return checkDocumentFolder(join(project.root, 'content/privacy-policy'))
    .findings.filter(
      ({ severity, message }) => severity === 'error' && message.file?.endsWith('110-sharing-information.mdx'),
    )
    .map(({ message }) => message.ruleId);
}

describe('what keeps a part from being published', () => {
  it.each([
    ['heading-level', '#### Too deep'],
    ['heading-level', '# Too high'],
    ['no-image', '![](photo.png)'],
  ])('is told once, as %s: %s', (rule, words) => {
    expect(errorsOf(words)).toEqual([rule]);
  });
});

describe('a folder of pictures without a licence', () => {
  it('is an error of each document that has them', () => {
    rmSync(join(project.root, 'icons'));
    project.write('icons/pictures.yaml', 'pictures: {}\n');
    const { findings } = checkDocumentFolder(join(project.root, 'content/privacy-policy'));
    expect(findings.filter(({ message }) => message.ruleId === 'picture-licence')).toHaveLength(1);
    project.write('icons/LICENSE.md', 'CC BY-SA 4.0');
    const again = checkDocumentFolder(join(project.root, 'content/privacy-policy'));
    expect(again.findings.filter(({ message }) => message.ruleId === 'picture-licence')).toEqual([]);
  });
});
