import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/model/read-content.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const newPart = '---\ntitle: Your visit\npicture: renting\n---\n\n:renting: We will visit you.\n';

/** docs/change-something.md: what a newcomer touches, on a copy of the project. */
describe('what a newcomer touches', () => {
  let project: TemporaryProject;
  const touched: string[] = [];
  const write = (file: string, text: string) => {
    project.write(file, text);
    touched.push(file);
  };
  beforeEach(() => {
    project = temporaryProject();
    touched.length = 0;
  });
  afterEach(() => project.discard());

  it('to add a part: 1 file', () => {
    write('content/privacy-policy/035-your-visit.mdx', newPart);
    const [policy] = readContent(project.root).documents;
    expect(policy?.parts.map(({ id }) => id).slice(2, 5)).toEqual([
      'what-is-personal-information',
      'your-visit',
      'when-do-we-collect-personal-information',
    ]);
    expect(policy?.parts[3]).toMatchObject({ number: 4, title: 'Your visit' });
    expect(touched).toHaveLength(1);
  });

  it('to add a document: 2 files', () => {
    write(
      'content/visits/document.yaml',
      `title: When we visit you
picture: renting
organisation: The Housing Plus Group
language: en-GB
version: '1'
date: 2026-11-24
help: us
contacts:
  us:
    name: The Housing Plus Group
    picture: housing-plus-group
    phone: '01785 312000'
`,
    );
    write('content/visits/010-your-visit.mdx', newPart);
    const added = readContent(project.root).documents.find(({ id }) => id === 'visits');
    expect(added).toMatchObject({ title: 'When we visit you', accent: '#00566b', editions: [{ id: 'a4' }] });
    expect(added?.parts).toHaveLength(1);
    expect(touched).toHaveLength(2);
  });

  it('to add a picture: 1 line of pictures.yaml', () => {
    rmSync(join(project.root, 'icons'));
    cpSync('icons', join(project.root, 'icons'), { recursive: true });
    const before = readFileSync('icons/pictures.yaml', 'utf8').split('\n').length;
    const recipe = '  our-garden: { layout: one, symbols: [openmoji:sunflower], shows: a sunflower }\n';
    appendFileSync(join(project.root, 'icons', 'pictures.yaml'), recipe);
    write('content/privacy-policy/035-your-visit.mdx', newPart.replace(':renting:', ':our-garden:'));
    expect(() => readContent(project.root)).not.toThrow();
    expect(readFileSync(join(project.root, 'icons', 'pictures.yaml'), 'utf8').split('\n')).toHaveLength(before + 1);
  });
});
