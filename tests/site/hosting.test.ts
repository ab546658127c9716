import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { mediaTypes, textEndings } from '../../src/hosting/media-types.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { content, fileOf, printPages, webPages } from '../built.ts';
import { observatoryPoints, observatoryScore } from './observatory.ts';

const pages = [...webPages, ...printPages];
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));

/** The headers that Netlify and Cloudflare send with every page. */
const headers = Object.fromEntries(
  [...(readFileSync('dist/_headers', 'utf8').split(/^(?=\/)/m)[0] ?? '').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value],
  ),
);

function* elementsIn(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of parent.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* elementsIn(child);
  }
}

const elementsOf = (page: string) => [...elementsIn(parse(readFileSync(fileOf(page), 'utf8')))];
const valueOf = ({ attrs }: Tree.Element, name: string) => attrs.find((attribute) => attribute.name === name)?.value;

function textOf(element: Tree.Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('');
}

/** What the browser fetches because an element says so; where links lead is not fetched. */
function fetchedBy(element: Tree.Element): string[] {
  const names = ['link', 'use', 'image'].includes(element.tagName) ? ['href', 'xlink:href'] : ['src', 'poster', 'data'];
  if (element.tagName === 'link' && valueOf(element, 'rel') === 'canonical') return [];
  return names.flatMap((name) => valueOf(element, name) ?? []);
}

describe('what stands in pages', () => {
  it.each(pages)('%s: each script and style that stands inside it is named by the policy', (page) => {
    const html = readFileSync(fileOf(page), 'utf8');
    const directives = headers['content-security-policy']?.split('; ') ?? [];
    // Not by the way in which the build finds them.
    const inline = [...html.matchAll(/<(script|style)(?:>|\s(?![^>]*\bsrc=)[^>]*>)([\s\S]*?)<\/\1>/g)];
    expect(inline.length).toBeGreaterThan(0);
    for (const [, element = '', text = ''] of inline) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(directives.find((one) => one.startsWith(`${element}-src `))).toContain(`'sha256-${hash}'`);
    }
  });

  it.each(pages)('%s has no style and no script in an attribute, and fetches all from its own host', (page) => {
    const elements = elementsOf(page);
    const attributes = elements.flatMap(({ tagName, attrs }) => attrs.map(({ name }) => `${tagName} ${name}`));
    expect(attributes.filter((name) => / (on\w+|style|srcdoc)$/.test(name))).toEqual([]);
    expect(elements.flatMap((element) => fetchedBy(element)).filter((url) => !/^\/(?!\/)/.test(url))).toEqual([]);
    const links = elements.map((element) => valueOf(element, 'href') ?? '');
    expect(links.filter((href) => /^\s*(javascript|data|vbscript):/i.test(href))).toEqual([]);
  });

  it('styles, scripts and drawings name no other host', () => {
    const fetched = files.filter((file) => {
      if (!['.css', '.js', '.svg'].includes(extname(file))) return false;
      const text = readFileSync(file, 'utf8').replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '');
      // In a script `data:` is the name of a property as well.
      const isElsewhere = file.endsWith('.js') ? /\/\/[\w-]+\.\w/ : /\/\/[\w-]+\.\w|@import|data:|url\(["']?\w+:/;
      return isElsewhere.test(text);
    });
    expect(fetched).toEqual([]);
  });

  it('drawings have no script, no style and nothing that is not drawn', () => {
    const drawings = files.filter((file) => file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(100);
    const unsafe =
      /<(script|style|foreignObject|iframe|a|animate|set|image|use)\b|\son\w+=|\sstyle=|href=|<!DOCTYPE|<!ENTITY|<\?xml-/i;
    expect(drawings.filter((file) => unsafe.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('links to other websites', () => {
  const ownHost = new URL(content.site.address).host;
  const linksOf = (page: string) =>
    elementsOf(page).filter((one) => one.tagName === 'a' && /^(https?:)?\/\//.test(valueOf(one, 'href') ?? ''));
  const leadsElsewhere = (link: Tree.Element) => new URL(valueOf(link, 'href') ?? '').host !== ownHost;

  it.each(webPages)('%s: each says so, and sends nobody a word of where its reader comes from', (page) => {
    const language = content.documents.find(({ id }) => page.startsWith(`/${id}/`))?.language ?? content.site.language;
    for (const link of linksOf(page)) {
      const note = ` ${wordsFor(language).anotherWebsite}`;
      expect([valueOf(link, 'href'), textOf(link).endsWith(note)]).toEqual([
        valueOf(link, 'href'),
        leadsElsewhere(link),
      ]);
      expect(valueOf(link, 'rel')).toBe(leadsElsewhere(link) ? 'noreferrer' : undefined);
    }
  });

  it('are there, and paper has none of what is said of them', () => {
    expect(webPages.flatMap(linksOf).filter(leadsElsewhere).length).toBeGreaterThan(1);
    expect(printPages.filter((page) => readFileSync(fileOf(page), 'utf8').includes('elsewhere'))).toEqual([]);
  });
});

describe('what hosts get', () => {
  it('each kind of file has a type', () => {
    const known = Object.keys(mediaTypes).map((ending) => `.${ending}`);
    const published = files.filter((file) => !/^dist\/(hosting\/|_headers|\.htaccess)|\.(br|gz)$/.test(file));
    expect(published.filter((file) => !known.includes(extname(file)))).toEqual([]);
  });

  it('each longer text is there compressed, and is the same', () => {
    const texts = files.filter((file) => textEndings.includes(extname(file).slice(1)) && file !== 'dist/checksums.txt');
    const long = texts.filter((file) => readFileSync(file).length >= 1000);
    expect(long.length).toBeGreaterThan(50);
    const compressed = files.filter((file) => /\.(br|gz)$/.test(file));
    expect(compressed.toSorted()).toEqual(long.flatMap((file) => [`${file}.br`, `${file}.gz`]).toSorted());
    for (const file of long) {
      const text = readFileSync(file);
      expect([file, brotliDecompressSync(readFileSync(`${file}.br`)).equals(text)]).toEqual([file, true]);
      expect([file, gunzipSync(readFileSync(`${file}.gz`)).equals(text)]).toEqual([file, true]);
    }
  });

  it('nothing that is kept for offline is for the host, or compressed', () => {
    const lists = files.filter((file) => file.endsWith('offline.json')).map((file) => readFileSync(file, 'utf8'));
    expect(lists.filter((list) => /\.(br|gz)"|hosting\/|_headers|htaccess|print\//.test(list))).toEqual([]);
  });
});

describe("the arithmetic of Mozilla's Observatory", () => {
  const scriptsOf = (page: string) =>
    elementsOf(page).flatMap((one) => (one.tagName === 'script' ? fetchedBy(one) : []));
  const sent = { headers, scripts: webPages.flatMap(scriptsOf) };

  it('gives every page at least 130 points, which is an A+', () => {
    expect(observatoryPoints(sent)).toMatchObject({ 'content-security-policy': 10, 'x-frame-options': 5 });
    expect(observatoryScore(sent)).toBeGreaterThanOrEqual(130);
  });

  it.each([
    ['unsafe-inline', { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" }, 80],
    ['scripts of everybody', { 'content-security-policy': "default-src 'none'; script-src https:" }, 80],
    ['a promise for a month', { 'strict-transport-security': 'max-age=2592000' }, 120],
    ['no frame-ancestors', { 'content-security-policy': "default-src 'none'; form-action 'none'" }, 125],
    ['telling where readers come from', { 'referrer-policy': 'unsafe-url' }, 120],
  ])('takes points for %s', (_, change, expected) => {
    expect(observatoryScore({ ...sent, headers: { ...headers, ...change } })).toBe(expected);
  });

  it('gives 30 without any headers', () => {
    expect(observatoryScore({ ...sent, headers: {} })).toBe(30);
  });
});
