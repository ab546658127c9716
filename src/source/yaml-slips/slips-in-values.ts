import { isScalar, visit } from 'yaml';
import { curlyQuotes } from './curly-quotes.ts';
import { colonWithoutSpace, noColon } from './names.ts';
import { signSlip } from './values.ts';
import type { Slip, YamlText } from './yaml-text.ts';

/** No value is a text to read, and what looks at its words would take very long; in letters. */
const LONGEST = 5000;

/** Slips in YAML that can be read, but means something else than what was meant. */
export function slipsInValues({ yaml, placeOf, lineAt }: YamlText): Slip[] {
  if (isScalar(yaml.contents) && typeof yaml.contents.value === 'string') {
    const at = lineAt(yaml.contents.range?.[0] ?? 0);
    return [colonWithoutSpace({ at }) ?? noColon({ at }) ?? []].flat();
  }
  const slips: Slip[] = yaml.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos }) => signSlip(lineAt(pos[0])));
  const anchors = new Set<string>();
  visit(yaml, {
    // `*name` without its `&name`: a star before words means that in YAML.
    Alias: (_, alias) => {
      if (!anchors.has(alias.source)) slips.push(signSlip(lineAt(alias.range?.[0] ?? 0)));
    },
    Collection: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Scalar: (_, { anchor, type, value, range }) => {
      if (anchor !== undefined) anchors.add(anchor);
      if (typeof value !== 'string') return;
      const mistake = longValue(value) ?? (type === 'PLAIN' ? curlyQuotes(value) : undefined);
      if (mistake) slips.push({ ...mistake, place: placeOf(range?.[0] ?? 0) });
    },
  });
  return slips;
}

function longValue(value: string): Omit<Slip, 'place'> | undefined {
  if (value.length <= LONGEST) return undefined;
  return {
    found: `value of ${value.length.toLocaleString('en-GB')} letters`,
    expected: `at most ${LONGEST.toLocaleString('en-GB')}`,
    todo: 'write longer texts in parts',
  };
}
