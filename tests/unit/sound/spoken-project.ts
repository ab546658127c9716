import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const yaml = `title: Visit us
picture: introduction
organisation: The museum
language: en-GB
version: '1'
date: 2026-11-24
help: us
editions: []
contacts:
  us:
    name: The museum
    picture: introduction
    phone: 01785 312000
hardWords:
  - word: exhibit
    meaning: A thing to look at.
accepted:
  - { rule: end-contacts, match: document.yaml, reason: This document is made for tests of sound. }
  - { rule: what-this-is, match: Tickets, reason: This document is made for tests of sound. }
  - { rule: hard-word-explained, match: has a sign, reason: This document is made for tests of sound. }
`;

/**
 * A project with one small document of two parts and a hard word: three pages to listen to.
 * @param project the copy that becomes it
 */
export function spokenProject(project = temporaryProject()): TemporaryProject {
  project.remove('content/privacy-policy');
  project.write('content/visit/document.yaml', yaml);
  project.write('content/visit/010-tickets.mdx', partOf('Tickets', 'Call 01785 312000 & ask.'));
  project.write('content/visit/020-the-rooms.mdx', partOf('The rooms', 'Each **exhibit** has a sign.'));
  return project;
}

/** A part of one statement. */
export function partOf(title: string, words: string): string {
  return `---\ntitle: ${title}\npicture: introduction\n---\n\n:introduction: ${words}\n`;
}
