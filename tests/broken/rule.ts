import { readFileSync } from 'node:fs';

/** How a broken content must end. */
export type Ending =
  /** Nothing is published, and each line says where, what is there, what was expected and what to do. */
  | 'message'
  /** It is read, and no word of it is lost. */
  | 'page'
  /** One of the two: which one depends on where the rule met the file. */
  | 'either';

/** What stands in files instead, by their path; `folder`, `link to …` and nothing are meant as they are said. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined | { folder: true } | { linkTo: string }>>;

/** What a rule makes of a real file. */
type Made = string | Uint8Array | { changes: Changes };

/** One way to break real files. */
export interface Rule {
  /** What is done, as in `cut off in the middle`. */
  name: string;
  /** The real files that it is done to, each on its own. */
  files: readonly string[];
  /** Does it; undefined where the file has nothing that could be broken so. */
  breaks: (text: string, file: string) => Made | undefined;
  ends: Ending;
}

/** The rules of one kind, as the brief of issue 6 names it. */
export type RulesOfKind = Readonly<Record<string, readonly Rule[]>>;

const policy = 'content/privacy-policy';

/** The real files that are broken. */
export const real = {
  yaml: `${policy}/document.yaml`,
  site: 'content/site.yaml',
  pictures: 'icons/pictures.yaml',
  /** Without components, with lists, with hard words, with contacts, with headings. */
  parts: ['010-introduction', '060-who-can-see-the-information', '080-how-long-do-we-keep-personal-information'].map(
    (name) => `${policy}/${name}.mdx`,
  ),
  contacts: `${policy}/120-for-more-information.mdx`,
  drawings: ['icons/drawn/id-card.svg', 'icons/drawn/computer.svg', 'icons/badges/lock.svg'],
};

export const somePart = real.parts[1] ?? '';

export const someDrawing = real.drawings[0] ?? '';

/** One of each kind of file. */
export const oneOfEach = [somePart, real.yaml, real.site, real.pictures, someDrawing];

/** All files that rules break. */
export const allFiles = [...real.parts, real.contacts, real.yaml, real.site, real.pictures, ...real.drawings];

/** The text of a real file. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** A place in a text, always the same for the same text: as far in as this share of it. */
export function placeAt(share: number, text: string): number {
  return Math.floor(text.length * share);
}

/** A part with other words instead of its own, below its title. */
export function withWords(part: string, words: string): string {
  return `${/^---\n[\s\S]*?\n---\n/.exec(part)?.[0] ?? ''}\n${words}\n`;
}

/** A part with something behind the words of its first statement. */
export function behindFirstWords(part: string, what: string): string {
  return part.replace(/^(:[a-z0-9-]+: .+)$/m, (line) => `${line}${what}`);
}

/** The same rule for many values: what each is called, and the value. */
export function rulesFor<Value>(
  values: Readonly<Record<string, Value>>,
  toRule: (value: Value, name: string) => Omit<Rule, 'name'>,
  prefix = '',
): Rule[] {
  return Object.entries(values).map(([name, value]) => ({ name: prefix + name, ...toRule(value, name) }));
}
