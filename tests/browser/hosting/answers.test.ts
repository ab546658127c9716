import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/bench/load/start-server.ts';
import { mediaTypes } from '../../../src/hosting/media-types.ts';
import { built } from '../../built.ts';
import { ask } from './ask.ts';
import { isSkipped, nameOf, servers } from './servers.ts';

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice('dist'.length));
const [document] = built.documents;
const page = document?.pages[0] ?? '';
const pdf = document?.editions[0]?.file ?? '';
const sheet = files.find((file) => file.startsWith('/_astro/') && file.endsWith('.css')) ?? '';
const picture = files.find((file) => file.startsWith('/pictures/')) ?? '';

/** What must be with every answer, word for word. */
const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), midi=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

describe.each(servers.map((server) => ({ ...server, title: nameOf(server) })))('$title', (entry) => {
  describe.skipIf(isSkipped(entry))('answers', () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer(entry.start);
    });
    afterAll(() => server.stop());
    const get = (address: string, headers = {}) => ask(server.origin + address, headers);

    it.each([page, '/', '/documents.json', '/no/such/page/', '/_astro/gone.css', picture, sheet])(
      '%s with the headers of a safe website',
      async (address) => {
        const { headers } = await get(address);
        expect(headers).toMatchObject(always);
        expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
      },
    );

    it('a PDF without a policy, which some browsers hold against their own way to show it', async () => {
      const { headers } = await get(pdf);
      expect(headers).toMatchObject(always);
      expect(headers['content-security-policy']).toBeUndefined();
    });

    it.each([
      ['no-cache', [page, '/', '/documents.json', '/sw.js', pdf, '/no/such/page/', '/_astro/gone.css']],
      ['public, max-age=31536000, immutable', [sheet]],
      ['public, max-age=3600, must-revalidate', [picture]],
    ])('caching: %s', async (value, addresses) => {
      for (const address of addresses) {
        const { headers } = await get(address);
        expect([address, headers['cache-control']]).toEqual([address, value]);
      }
    });

    it('each kind of file with its type', async () => {
      for (const [ending, type] of Object.entries(mediaTypes)) {
        const file = files.find((name) => extname(name) === `.${ending}`);
        if (file === undefined) continue;
        const { headers } = await get(file);
        expect([file, headers['content-type']?.split(';')[0]]).toEqual([file, type]);
      }
    });

    it('a text with its letters named', async () => {
      for (const address of [page, sheet, '/no/such/page/']) {
        const { headers } = await get(address);
        expect([address, headers['content-type']?.toLowerCase()]).toEqual([
          address,
          expect.stringMatching(/charset=utf-8$/),
        ]);
      }
    });

    it('compressed, as the browser can read it', async () => {
      const plain = await get(page);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body).toEqual(readFileSync(`dist${page}index.html`));
      expect(plain.headers['vary']).toMatch(/accept-encoding/i);
      for (const [encoding, undo] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        for (const address of [page, '/_astro/gone.css', sheet, '/sw.js']) {
          const { headers, body } = await get(address, { 'accept-encoding': encoding });
          const isKnown = entry.encodings.includes(encoding);
          expect([address, headers['content-encoding']]).toEqual([address, isKnown ? encoding : undefined]);
          const file = address === '/_astro/gone.css' ? '/404.html' : address === page ? `${page}index.html` : address;
          expect((isKnown ? undo(body) : body).equals(readFileSync(`dist${file}`))).toBe(true);
        }
      }
      const best = await get(page, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      expect(best.headers['content-encoding']).toBe(entry.encodings[0]);
      expect(best.headers['content-type']).toMatch(/^text\/html/);
    });

    it('a PDF and sound as they are, and in pieces', async () => {
      for (const file of [pdf, ...(document?.sounds[0]?.files.map((sound) => sound.file) ?? [])]) {
        const whole = await get(file, { 'accept-encoding': 'gzip, br' });
        expect(whole.headers['content-encoding']).toBeUndefined();
        expect(whole.body.equals(readFileSync(`dist${file}`))).toBe(true);
        const piece = await get(file, { range: 'bytes=100-199' });
        expect([piece.status, piece.body.length]).toEqual([206, 100]);
      }
    });

    it('"not changed" when it is asked whether a page still holds', async () => {
      for (const encoding of ['identity', ...entry.encodings]) {
        const { headers } = await get(page, { 'accept-encoding': encoding });
        const again = await get(page, { 'accept-encoding': encoding, 'if-none-match': headers['etag'] });
        expect([encoding, again.status]).toEqual([encoding, 304]);
        expect(again.headers['cache-control']).toBe('no-cache');
      }
    });

    it('its own page where there is none, and 404', async () => {
      const { status, body } = await get('/no/such/page/');
      expect(status).toBe(404);
      expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
    });

    it('an address without its last slash with the way to the page', async () => {
      const { status, headers } = await get(page.slice(0, -1));
      expect([301, 308]).toContain(status);
      expect(new URL(headers['location'] ?? '', server.origin).href).toBe(server.origin + page);
    });

    it.each(files.filter((file) => /^\/(hosting\/|_headers|\.htaccess)/.test(file)))('%s to nobody', async (file) => {
      const { status, body } = await get(file);
      expect([403, 404]).toContain(status);
      expect(body.includes('default-src')).toBe(false);
    });
  });
});
