import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { readContent } from '../../../src/model/read-content.ts';
import { WritingMistakes } from '../../../src/model/writing-mistakes.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

/** The files of a small document, and the lines before the words of its part. */
export const visit = {
  folder: 'content/visit',
  yaml: 'content/visit/document.yaml',
  part: 'content/visit/010-our-visit.mdx',
  head: '---\ntitle: Our visit\npicture: introduction\n---\n\n',
};

const yaml = `title: When we visit you
picture: introduction
organisation: The housing group
language: en-GB
version: '1'
date: 2026-11-24
help: us
contacts:
  us:
    name: The visits team
    picture: introduction
    phone: 01785 312000
    post:
      - 1 Example Street
  ico:
    name: The Information Commissioner
    picture: ico
hardWords:
  - word: policy
    meaning: A rule.
  - word: visit
    meaning: We come to your home.
`;

/** A copy of the content with the small document alone, for each test to break. */
export function brokenContent() {
  let project: TemporaryProject;
  beforeEach(() => {
    project = temporaryProject();
    // One small document is read sooner than two.
    project.remove('content/privacy-policy');
    project.write(visit.yaml, yaml);
    project.write(visit.part, `${visit.head}:introduction: We will visit you.\n`);
  });
  afterEach(() => project.discard());
  const write = (file: string, text: string | Uint8Array) => project.write(file, text);
  return {
    write,
    remove: (file: string) => project.remove(file),
    /** Puts other words in the place of some in a file. */
    change: (file: string, from: string, to: string) => {
      const text = readFileSync(join(project.root, file), 'utf8');
      expect(text).toContain(from);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    /** Writes the words of the part. */
    writePart: (words: string) => write(visit.part, visit.head + words),
    /** Puts a copy in the place of the project's own pictures, which must not be broken. */
    copyIcons: () => {
      project.remove('icons');
      cpSync('icons', join(project.root, 'icons'), { recursive: true });
    },
    /** What reading all content says, a line for each mistake. */
    mistakes: (): string[] => {
      try {
        readContent(project.root);
        return [];
      } catch (error) {
        if (error instanceof WritingMistakes) return error.message.split('\n');
        throw error;
      }
    },
  };
}
