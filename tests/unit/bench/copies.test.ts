import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyAsPrinted, copySite } from '../../../src/bench/copies.ts';

let folder = '';
const site = () => join(folder, 'site');
const copy = (file: string) => join(folder, 'copy', file);

const CIRCLE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-'));
  mkdirSync(join(site(), 'pictures'), { recursive: true });
  const editions = ['/visits-a4.pdf', '/visits-large-print.pdf'].map((file) => ({ id: 'a4', page: '/', file }));
  writeFileSync(
    join(site(), 'documents.json'),
    JSON.stringify({ documents: [{ id: 'visits', editions }], pages: ['/'] }),
  );
  writeFileSync(join(site(), 'visits-a4.pdf'), 'made before');
  writeFileSync(join(site(), 'index.html'), '<p>Visits</p>');
  writeFileSync(join(site(), 'pictures', 'ball.svg'), CIRCLE);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a copy to print lists the wanted editions, and has no PDF yet', async () => {
  await copySite(site(), copy(''), ({ file }) => file === '/visits-a4.pdf');
  expect(JSON.parse(readFileSync(copy('documents.json'), 'utf8'))).toEqual({
    documents: [{ id: 'visits', editions: [{ id: 'a4', page: '/', file: '/visits-a4.pdf' }] }],
    pages: ['/'],
  });
  expect(existsSync(copy('visits-a4.pdf'))).toBe(false);
  expect(readFileSync(copy('pictures/ball.svg'), 'utf8')).toBe(CIRCLE);
});

it('a copy for others has the pictures as the pipeline’s browser gets them', async () => {
  await copyAsPrinted(site(), copy(''));
  expect(readFileSync(copy('index.html'), 'utf8')).toBe('<p>Visits</p>');
  expect(readFileSync(copy('pictures/ball.svg'), 'utf8')).toMatch(/<path d="M[^"]*C/);
  expect(existsSync(copy('visits-a4.pdf'))).toBe(false);
});
