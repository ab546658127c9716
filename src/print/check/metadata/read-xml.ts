/** An element of an XML text. */
export interface XmlElement {
  prefix: string;
  name: string;
  /** The address that its prefix stands for. */
  namespace: string;
  attributes: XmlAttribute[];
  children: XmlElement[];
  text: string;
}

interface XmlAttribute {
  prefix: string;
  name: string;
  namespace: string;
  value: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const tokens =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;

/** Reads the little of XML that metadata uses; nothing when the text is not well-formed. Entities are never loaded. */
export function readXml(source: string): XmlElement | undefined {
  const top = element('', '', '');
  const open = [{ element: top, prefixes: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]), tag: '' }];
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\0+$/, '')
    .trim();
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    const inner = open.at(-1);
    if (!match || !inner) return undefined;
    const [, cdata, end, tag, attributes, selfClosed, words] = match;
    if (words !== undefined || cdata !== undefined) inner.element.text += cdata ?? unescape(words ?? '');
    else if (end !== undefined) {
      if (end !== inner.tag || open.length === 1) return undefined;
      open.pop();
    } else if (tag !== undefined) {
      if (open.length > 200) return undefined;
      const made = start(tag, attributes ?? '', inner.prefixes);
      inner.element.children.push(made.element);
      if (selfClosed === '') open.push({ ...made, tag });
    }
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}

function start(tag: string, source: string, outer: ReadonlyMap<string, string>) {
  const pairs = Array.from(source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), (match) => ({
    name: match[1] ?? '',
    value: unescape(match[2] ?? match[3] ?? ''),
  }));
  const prefixes = new Map(outer);
  for (const { name, value } of pairs) {
    if (name === 'xmlns') prefixes.set('', value);
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), value);
  }
  const [prefix, name] = split(tag);
  const made = element(prefix, name, prefixes.get(prefix) ?? '');
  for (const pair of pairs) {
    const [attributePrefix, attributeName] = split(pair.name);
    const namespace = attributePrefix === '' ? '' : (prefixes.get(attributePrefix) ?? '');
    made.attributes.push({ prefix: attributePrefix, name: attributeName, namespace, value: pair.value });
  }
  return { element: made, prefixes };
}

function split(name: string): [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function element(prefix: string, name: string, namespace: string): XmlElement {
  return { prefix, name, namespace, attributes: [], children: [], text: '' };
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? all;
    const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
