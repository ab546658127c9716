import { format, resolveConfig } from 'prettier';

/** The file that all measurements are written into. */
export const BENCHMARKS = 'docs/benchmarks.md';

/** The headings of the sections that have a command of their own, in their order. All before them is `bench:print`'s. */
const headings = { web: '## Web pages', load: '## Load', check: '## Checking words' } as const;

export type OwnSection = keyof typeof headings;

/** The sections that have a command of their own, as they stand in the file; empty when there are none. */
export function ownSectionsIn(docs: string): string {
  return Object.values(split(docs).own)
    .map((section) => `\n${section}`)
    .join('');
}

/** One of these sections, with its heading; empty when it is not there. */
export function sectionIn(docs: string, name: OwnSection): string {
  return split(docs).own[name] ?? '';
}

/**
 * Puts what was measured in the place of what was measured before.
 * @param docs the text of the file
 * @param name the section
 * @param text what it says below its heading
 */
export async function withSection(docs: string, name: OwnSection, text: string): Promise<string> {
  const { before, own } = split(docs);
  const all = { ...own, [name]: `${headings[name]}\n\n${text}` };
  const inOrder = Object.keys(headings).flatMap((key) => all[key as OwnSection] ?? []);
  const whole = [before, ...inOrder].map((section) => section.trimEnd()).join('\n\n');
  return format(whole, { ...(await resolveConfig(BENCHMARKS)), parser: 'markdown' });
}

function split(docs: string): { before: string; own: Partial<Record<OwnSection, string>> } {
  const beginnings = Object.values(headings).join('|');
  const [before = '', ...sections] = docs.split(new RegExp(`\\n(?=(?:${beginnings})\\n)`));
  const own = Object.entries(headings).flatMap(([name, heading]) => {
    const section = sections.find((one) => one.startsWith(`${heading}\n`));
    return section === undefined ? [] : [[name, section] as const];
  });
  return { before, own: Object.fromEntries(own) };
}
