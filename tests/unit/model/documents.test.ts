import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentsFile } from '../../../src/model/documents-file.ts';
import { readContent } from '../../../src/model/read-content.ts';
import type { Sound } from '../../../src/model/sounds.ts';
import { temporaryProject, type TemporaryProject } from '../temporary-project.ts';

const yaml = (title: string, language: string, more = '') =>
  `title: ${title}
picture: introduction
organisation: The museum
language: ${language}
version: '1'
date: 2026-11-24
help: desk
contacts:
  desk: { name: The desk, picture: introduction, phone: 01785 312000 }
${more}`;
const part = (title: string) => `---\ntitle: ${title}\npicture: introduction\n---\n\n:introduction: ${title}.\n`;

describe('documents', () => {
  let project: TemporaryProject;
  beforeEach(() => {
    project = temporaryProject();
    project.remove('content/privacy-policy');
    project.write('content/visit/document.yaml', yaml('Visit us', 'en-GB'));
    project.write('content/visit/10-go-home.mdx', part('Go home'));
    project.write('content/visit/2-tickets.mdx', part('Tickets'));
    project.write('content/visit/0100-the-end.mdx', part('The end'));
  });
  afterEach(() => project.discard());

  const documents = () => readContent(project.root).documents;
  const fileOf = (sounds: readonly Sound[]) => documentsFile(documents(), readContent(project.root).site, sounds);

  it('have their parts in the order of the numbers, not of the names, and count them from 1', () => {
    expect(documents()[0]?.parts.map(({ number, id, title, file }) => [number, id, title, file])).toEqual([
      [1, 'tickets', 'Tickets', 'visit/2-tickets.mdx'],
      [2, 'go-home', 'Go home', 'visit/10-go-home.mdx'],
      [3, 'the-end', 'The end', 'visit/0100-the-end.mdx'],
    ]);
  });

  it('do not publish notes and other files', () => {
    project.write('content/visit/notes-for-us.md', 'Not for readers: <b>');
    project.write('content/visit/photo.png', '');
    project.write('content/.drafts/document.yaml', '');
    expect(documents().flatMap(({ parts }) => parts)).toHaveLength(3);
  });

  it('in two languages are read together, each with its own phone numbers', () => {
    project.write('content/visit-ireland/document.yaml', yaml('Visit Ireland', 'en-IE'));
    project.write('content/visit-ireland/1-tickets.mdx', part('Tickets'));
    expect(documents().map(({ id, language, title }) => [id, language, title])).toEqual([
      ['visit', 'en-GB', 'Visit us'],
      ['visit-ireland', 'en-IE', 'Visit Ireland'],
    ]);
  });

  it('have the fields that nobody wrote filled in', () => {
    expect(documents()[0]).toMatchObject({ accent: '#00566b', hardWords: [], editions: [{ id: 'a4' }] });
  });

  it('stand in documents.json with all their pages', () => {
    const sound = { page: '/visit/tickets/', seconds: 9, isRecorded: false, files: [] };
    const entry = {
      id: 'visit',
      language: 'en-GB',
      title: 'Visit us',
      organisation: 'The museum',
      description: 'Visit us: an easy read document from The museum, with short sentences and pictures.',
      date: '2026-11-24',
      parts: [
        { id: 'tickets', title: 'Tickets', page: '/visit/tickets/' },
        { id: 'go-home', title: 'Go home', page: '/visit/go-home/' },
        { id: 'the-end', title: 'The end', page: '/visit/the-end/' },
      ],
      editions: [{ id: 'a4', page: '/visit/print/a4/', file: '/visit/visit-a4.pdf', title: 'Visit us' }],
      sounds: [sound],
      pages: ['/visit/', '/visit/tickets/', '/visit/go-home/', '/visit/the-end/', '/visit/all/'],
    };
    expect(fileOf([sound, { ...sound, page: '/other/tickets/' }])).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      documents: [entry],
      pages: ['/', '/about-the-pictures/', '/accessibility/', '/offline/', '/404.html'],
    });
    const { fingerprint } = fileOf([]);
    expect(fileOf([]).fingerprint).toBe(fingerprint);
    project.write('content/visit/document.yaml', yaml('Visit us', 'en-GB', 'hardWords: [{ word: a, meaning: b }]\n'));
    expect(fileOf([]).fingerprint).not.toBe(fingerprint);
    expect(fileOf([]).documents[0]?.pages).toEqual([...entry.pages, '/visit/hard-words/']);
  });

  it('without editions have none to print', () => {
    project.write('content/visit/document.yaml', yaml('Visit us', 'en-GB', 'editions: []\n'));
    expect(fileOf([]).documents[0]?.editions).toEqual([]);
  });
});
