import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder outside the project, with documents that a test writes. */
export interface ContentFolder {
  path: string;
  /** Writes a document with one part, in which these words begin in line 8, and gives its folder. */
  document: (name: string, words: string, ownFields?: string) => string;
  write: (file: string, text: string | Uint8Array) => void;
  discard: () => void;
}

const fields = `title: Our bins
picture: introduction
organisation: The Sample Group
language: en-GB
version: '1'
date: 2026-11-24
help: us
contacts:
  us:
    name: The Sample Group
    picture: introduction
    phone: 01632 960000
`;

/** What each document has, so that no rule misses it. */
const start = `---
title: When we come
picture: introduction
---

:introduction: This leaflet is about your bins.`;
const end = `:introduction: You can complain to us.

<Contact of="us" />`;

/** Makes an empty folder for documents. */
export function contentFolder(): ContentFolder {
  const path = mkdtempSync(join(tmpdir(), 'plainleaf-check-'));
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  return {
    path,
    write,
    document: (name, words, ownFields = '') => {
      write(`${name}/document.yaml`, fields + ownFields);
      write(`${name}/010-bins.mdx`, `${start}\n\n${words}\n\n${end}\n`);
      return join(path, name);
    },
    discard: () => rmSync(path, { recursive: true, force: true }),
  };
}
